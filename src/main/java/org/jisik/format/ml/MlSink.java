package org.jisik.format.ml;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.EraClasses;
import org.jisik.model.describe.Link;
import org.jisik.model.describe.NamedReference;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Writes the parts of one object as XML, as they come.
 *
 * @param artefact the URN of the artefact around everything
 * @param element the open element
 * @param value the object
 * @param isInline whether other parts of the same element follow, attributes among them
 */
record MlSink<T>(Urn artefact, MlElement element, T value, boolean isInline) implements Parts<T> {

  @Override
  public Era era() {
    return element.dialect().era();
  }

  @Override
  public String identity(String structureClass, Function<T, String> get) {
    String id = get.apply(value);
    identify(structureClass, id);
    return id;
  }

  @Override
  public String identityBy(Function<T, String> structureClass, Function<T, String> get) {
    return identity(structureClass.apply(value), get);
  }

  @Override
  public @Nullable String identityIfAny(String structureClass, Function<T, @Nullable String> get) {
    String id = get.apply(value);
    if (id != null) {
      identify(structureClass, id);
    }
    return id;
  }

  private void identify(String structureClass, String id) {
    element.attribute("id", id);
    if (!structureClass.equals(id)) {
      Urn urn = EraClasses.written(urn(structureClass, id), era());
      element.attribute("urn", urn.version().isEmpty() ? null : urn.toString());
    }
  }

  /**
   * The URN of the artefact or of an item. Items nest, but for levels; lists of components, whose
   * ids are their classes, have none and do not count.
   */
  private Urn urn(String structureClass, String id) {
    String around = element.path();
    if (around == null) {
      element.identifiedBy("");
      return artefact;
    }
    String path = around.isEmpty() ? id : around + "." + id;
    element.identifiedBy(structureClass.equals("Level") ? around : path);
    return artefact.item(structureClass, path);
  }

  @Override
  public @Nullable String uri(Function<T, @Nullable String> get) {
    return attribute("uri", get);
  }

  @Override
  public List<Link> links(Function<T, List<Link>> get) {
    List<Link> links = get.apply(value);
    if (element.dialect().hasLinks()) {
      links.stream().filter(link -> link.url() != null).forEach(this::write);
    }
    return links;
  }

  private void write(Link link) {
    content(
        () ->
            element.child(
                "Link",
                child -> {
                  child.attribute("rel", link.rel());
                  child.attribute("url", link.url());
                  child.attribute("urn", link.urn());
                  child.attribute("type", link.type());
                }));
  }

  @Override
  public List<Link> annotationUrls(Function<T, List<Link>> get) {
    List<Link> links = get.apply(value);
    boolean isSingle = !element.dialect().hasLinks();
    links.stream()
        .filter(link -> link.url() != null)
        .limit(isSingle ? 1 : Long.MAX_VALUE)
        .forEach(link -> writeUrl(link.url() + "", isSingle ? null : link.language()));
    return links;
  }

  private void writeUrl(String url, @Nullable String language) {
    content(() -> element.languageChild("AnnotationURL", language, url));
  }

  @Override
  public @Nullable String linkedAttribute(String name, Function<T, @Nullable String> get) {
    return attribute(name, get);
  }

  @Override
  public @Nullable String attribute(String name, Function<T, @Nullable String> get) {
    String text = get.apply(value);
    element.attribute(name, text);
    return text;
  }

  @Override
  public @Nullable String attribute(Part part, Function<T, @Nullable String> get) {
    return attribute(part.element(), get);
  }

  @Override
  public @Nullable String occurs(String name, Function<T, @Nullable String> get) {
    return attribute(name, get);
  }

  @Override
  public @Nullable Boolean flag(String name, Function<T, @Nullable Boolean> get) {
    Boolean flag = get.apply(value);
    element.attribute(name, flag == null ? null : flag.toString());
    return flag;
  }

  @Override
  public @Nullable String language(Function<T, @Nullable String> get) {
    String language = get.apply(value);
    element.language(language);
    return language;
  }

  @Override
  public @Nullable BigDecimal number(String name, Function<T, @Nullable BigDecimal> get) {
    BigDecimal number = get.apply(value);
    element.attribute(name, number == null ? null : number.toPlainString());
    return number;
  }

  @Override
  public void constant(String name, String constant) {
    element.attribute(name, constant);
  }

  @Override
  public @Nullable String text(Part part, Function<T, @Nullable String> get) {
    String text = get.apply(value);
    if (text != null) {
      content(() -> element.textChild(part.element(), text));
    }
    return text;
  }

  @Override
  public List<String> texts(Part part, Function<T, List<String>> get) {
    List<String> texts = get.apply(value);
    wrapped(part, texts, (parent, text) -> parent.textChild(part.element(), text));
    return texts;
  }

  @Override
  public String content(Function<T, String> get) {
    String text = get.apply(value);
    content(() -> element.out().writeCharacters(text));
    return text;
  }

  @Override
  public LocalisedText localised(Part part, Function<T, LocalisedText> get) {
    LocalisedText texts = get.apply(value);
    for (LocalisedText.Text text : texts.texts()) {
      content(() -> element.languageChild(part.element(), text.language(), text.value()));
    }
    return texts;
  }

  @Override
  public LocalisedText markup(Part part, Function<T, LocalisedText> get) {
    LocalisedText texts = get.apply(value);
    for (LocalisedText.Text text : texts.texts()) {
      content(() -> element.markupChild(part.element(), text.language(), text.value()));
    }
    return texts;
  }

  @Override
  public @Nullable Urn reference(Part part, Function<T, @Nullable Urn> get) {
    Urn urn = get.apply(value);
    if (urn != null) {
      content(() -> element.referenceChild(part.element(), urn));
    }
    return urn;
  }

  @Override
  public @Nullable Urn referenceWithin(
      Part part, @Nullable Urn owner, Function<T, @Nullable Urn> get) {
    Urn urn = get.apply(value);
    if (urn == null || !element.dialect().hasRef()) {
      return reference(part, own -> urn);
    }
    content(
        () -> element.child(part.element(), child -> MlReference.writeWithin(urn, element.out())));
    return urn;
  }

  @Override
  public List<Urn> references(Part part, Function<T, List<Urn>> get) {
    List<Urn> urns = get.apply(value);
    wrapped(part, urns, (parent, urn) -> parent.referenceChild(part.element(), urn));
    return urns;
  }

  @Override
  public List<NamedReference> namedReferences(
      Part part, String name, Function<T, List<NamedReference>> get) {
    List<NamedReference> references = get.apply(value);
    wrapped(
        part,
        references,
        (parent, one) -> parent.child(part.element(), child -> child.reference(name, one)));
    return references;
  }

  @Override
  public @Nullable String local(Part part, Function<T, @Nullable String> get) {
    String id = get.apply(value);
    if (id != null) {
      content(() -> element.localChild(part.element(), id));
    }
    return id;
  }

  @Override
  public @Nullable String localItem(
      Part part, String itemClass, Function<T, @Nullable String> get) {
    return local(part, get);
  }

  @Override
  public List<String> locals(Part part, Function<T, List<String>> get) {
    List<String> ids = get.apply(value);
    wrapped(part, ids, (parent, id) -> parent.localChild(part.element(), id));
    return ids;
  }

  @Override
  public List<String> wrappedLocals(Part part, String inner, Function<T, List<String>> get) {
    List<String> ids = get.apply(value);
    wrapped(
        part,
        ids,
        (parent, id) -> parent.child(part.element(), child -> child.localChild(inner, id)));
    return ids;
  }

  @Override
  public <P> @Nullable P group(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    P group = get.apply(value);
    if (group != null) {
      wrapped(part, List.of(group), (parent, member) -> object(parent, part, member, shape));
    }
    return group;
  }

  @Override
  public <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape) {
    List<P> members = get.apply(value);
    wrapped(part, members, (parent, member) -> object(parent, part, member, shape));
    return members;
  }

  @Override
  public <P> List<P> mixed(Function<T, List<P>> get, List<Alternative<? extends P>> alternatives) {
    List<P> members = get.apply(value);
    for (P member : members) {
      content(() -> alternative(member, alternatives));
    }
    return members;
  }

  private <P> void alternative(P member, List<Alternative<? extends P>> alternatives)
      throws XMLStreamException {
    for (Alternative<? extends P> alternative : alternatives) {
      if (writeIf(alternative, member)) {
        return;
      }
    }
    throw new IllegalStateException("no alternative takes a " + member.getClass().getSimpleName());
  }

  private <A> boolean writeIf(Alternative<A> alternative, Object member) throws XMLStreamException {
    if (!alternative.takes(member)) {
      return false;
    }
    object(element, alternative.part(), alternative.type().cast(member), alternative.shape());
    return true;
  }

  @Override
  public <P> List<P> flat(Part part, Function<T, List<P>> get, Shape<P> shape) {
    List<P> members = get.apply(value);
    members.forEach(member -> shape.exchange(new MlSink<>(artefact, element, member, isInline)));
    return members;
  }

  @Override
  public <P> P inline(Function<T, P> get, Shape<P> shape) {
    P part = get.apply(value);
    shape.exchange(new MlSink<>(artefact, element, part, true));
    return part;
  }

  @Override
  public <P> @Nullable P inlineIfAny(Function<T, @Nullable P> get, Shape<P> shape) {
    P part = get.apply(value);
    if (part != null) {
      shape.exchange(new MlSink<>(artefact, element, part, true));
    }
    return part;
  }

  private void content(MlElement.Content content) {
    element.content(content, isInline);
  }

  /** Writes one member of a list into the element that is open for it. */
  @FunctionalInterface
  private interface MemberWriter<P> {
    void write(MlElement parent, P member) throws XMLStreamException;
  }

  private <P> void wrapped(Part part, List<P> members, MemberWriter<P> writer) {
    if (members.isEmpty()) {
      return;
    }
    content(
        () -> {
          if (part.wrapper().isEmpty()) {
            writeAll(element, members, writer);
          } else {
            element.child(part.wrapper(), child -> writeAll(child, members, writer));
          }
        });
  }

  private static <P> void writeAll(MlElement parent, List<P> members, MemberWriter<P> writer)
      throws XMLStreamException {
    for (P member : members) {
      writer.write(parent, member);
    }
  }

  private <P> void object(MlElement parent, Part part, P member, Shape<P> shape)
      throws XMLStreamException {
    parent.child(
        part.element(), child -> shape.exchange(new MlSink<>(artefact, child, member, false)));
  }
}
