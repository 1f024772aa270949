package org.jisik.format.ml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisik.error.InvalidSyntax;
import org.jisik.format.Decimals;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Link;
import org.jisik.model.describe.NamedReference;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of one object from an XML element. Alternatives and lists may be interleaved in
 * any way.
 *
 * @param dialect the version of SDMX-ML
 * @param node the element
 * @param isSequential whether only the very next child answers, because objects follow each other
 *     without elements of their own (W5)
 */
record MlSource<T>(MlDialect dialect, MlNode node, boolean isSequential) implements Parts<T> {

  /** Reads a whole object; fails if its element says more than its shape knows. */
  static <T> T read(MlDialect dialect, MlNode node, Shape<T> shape) {
    try {
      T object = shape.exchange(new MlSource<>(dialect, node, false));
      node.finish();
      return object;
    } catch (InvalidSyntax e) {
      throw node.broken(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public Era era() {
    return dialect.era();
  }

  @Override
  public String identity(String structureClass, Function<T, String> get) {
    node.attribute("urn");
    return node.require("id");
  }

  @Override
  public @Nullable String identityIfAny(String structureClass, Function<T, @Nullable String> get) {
    node.attribute("urn");
    return node.attribute("id");
  }

  @Override
  public @Nullable String uri(Function<T, @Nullable String> get) {
    return node.attribute("uri");
  }

  @Override
  public List<Link> links(Function<T, List<Link>> get) {
    return dialect.hasLinks()
        ? node.takeAll(Set.of("Link")).stream().map(MlSource::link).toList()
        : List.of();
  }

  private static Link link(MlNode node) {
    Link link =
        new Link(
            node.require("rel"),
            node.require("url"),
            node.attribute("urn"),
            node.attribute("type"),
            null,
            LocalisedText.NONE);
    node.finish();
    return link;
  }

  @Override
  public List<Link> annotationUrls(Function<T, List<Link>> get) {
    return node.takeAll(Set.of("AnnotationURL")).stream()
        .map(
            url ->
                new Link(
                    Link.ANNOTATION,
                    url.text().strip(),
                    null,
                    null,
                    url.language(),
                    LocalisedText.NONE))
        .toList();
  }

  @Override
  public @Nullable String linkedAttribute(String name, Function<T, @Nullable String> get) {
    return node.attribute(name);
  }

  @Override
  public @Nullable String attribute(String name, Function<T, @Nullable String> get) {
    return node.attribute(name);
  }

  @Override
  public @Nullable String attribute(Part part, Function<T, @Nullable String> get) {
    return node.attribute(part.element());
  }

  @Override
  public @Nullable String occurs(String name, Function<T, @Nullable String> get) {
    return node.attribute(name);
  }

  @Override
  public @Nullable Boolean flag(String name, Function<T, @Nullable Boolean> get) {
    String text = node.attribute(name);
    if (text == null) {
      return null;
    }
    return switch (text.strip()) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw node.broken("%s must be true or false, not '%s'".formatted(name, text));
    };
  }

  @Override
  public @Nullable String language(Function<T, @Nullable String> get) {
    return node.language();
  }

  @Override
  public @Nullable BigDecimal number(String name, Function<T, @Nullable BigDecimal> get) {
    String text = node.attribute(name);
    return text == null
        ? null
        : Decimals.parse(text.strip())
            .orElseThrow(
                () ->
                    node.broken(
                        "%s must be a number of at most %d digits, not '%s'"
                            .formatted(name, Decimals.MAX_DIGITS, text)));
  }

  @Override
  public void constant(String name, String value) {
    node.attribute(name);
  }

  @Override
  public @Nullable String text(Part part, Function<T, @Nullable String> get) {
    MlNode child = take(part.element());
    return child == null ? null : leaf(child);
  }

  @Override
  public List<String> texts(Part part, Function<T, List<String>> get) {
    return all(part).stream().map(MlSource::leaf).toList();
  }

  private static String leaf(MlNode child) {
    child.finish();
    return child.text();
  }

  @Override
  public String content(Function<T, String> get) {
    return node.text();
  }

  @Override
  public LocalisedText localised(Part part, Function<T, LocalisedText> get) {
    return new LocalisedText(
        node.takeAll(Set.of(part.element())).stream()
            .map(child -> new LocalisedText.Text(language(child), leaf(child)))
            .toList());
  }

  private static String language(MlNode child) {
    String language = child.language();
    return language == null ? LocalisedText.DEFAULT_LANGUAGE : language;
  }

  @Override
  public @Nullable Urn reference(Part part, Function<T, @Nullable Urn> get) {
    MlNode child = take(part.element());
    return child == null ? null : urn(child);
  }

  @Override
  public @Nullable Urn referenceWithin(
      Part part, @Nullable Urn owner, Function<T, @Nullable Urn> get) {
    if (!dialect.hasRef()) {
      return reference(part, get);
    }
    MlNode child = take(part.element());
    return child == null ? null : MlReference.readWithin(child, owner);
  }

  @Override
  public List<Urn> references(Part part, Function<T, List<Urn>> get) {
    return all(part).stream().map(this::urn).toList();
  }

  @Override
  public List<NamedReference> namedReferences(
      Part part, String name, Function<T, List<NamedReference>> get) {
    return all(part).stream()
        .map(child -> new NamedReference(child.attribute(name), urn(child)))
        .toList();
  }

  private Urn urn(MlNode child) {
    Urn urn = dialect.hasRef() ? MlReference.read(child) : child.parseUrn(child.text());
    child.finish();
    return urn;
  }

  @Override
  public @Nullable String local(Part part, Function<T, @Nullable String> get) {
    MlNode child = take(part.element());
    return child == null ? null : localId(child);
  }

  @Override
  public @Nullable String localItem(
      Part part, String itemClass, Function<T, @Nullable String> get) {
    return local(part, get);
  }

  @Override
  public List<String> locals(Part part, Function<T, List<String>> get) {
    return all(part).stream().map(this::localId).toList();
  }

  @Override
  public List<String> wrappedLocals(Part part, String inner, Function<T, List<String>> get) {
    return all(part).stream().map(child -> innerId(child, inner)).toList();
  }

  private String innerId(MlNode child, String inner) {
    MlNode local = child.take(inner);
    if (local == null) {
      throw child.broken("%s is missing".formatted(inner));
    }
    child.finish();
    return localId(local);
  }

  private String localId(MlNode child) {
    return dialect.hasRef() ? MlReference.readLocal(child) : leaf(child).strip();
  }

  @Override
  public <P> @Nullable P group(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    List<MlNode> found = part.wrapper().isEmpty() ? takeOne(part) : all(part);
    return found.isEmpty() ? null : read(dialect, found.get(0), shape);
  }

  private List<MlNode> takeOne(Part part) {
    MlNode child = take(part.element());
    return child == null ? List.of() : List.of(child);
  }

  @Override
  public <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return all(part).stream().map(child -> read(dialect, child, shape)).toList();
  }

  @Override
  public <P> List<P> mixed(Function<T, List<P>> get, List<Alternative<? extends P>> alternatives) {
    Set<String> elements =
        alternatives.stream().map(kind -> kind.part().element()).collect(Collectors.toSet());
    return node.takeAll(elements).stream()
        .<P>map(child -> read(dialect, child, alternative(child, alternatives).shape()))
        .toList();
  }

  private static <P> Alternative<? extends P> alternative(
      MlNode child, List<Alternative<? extends P>> alternatives) {
    return alternatives.stream()
        .filter(kind -> kind.part().element().equals(child.name()))
        .filter(kind -> kind.isText().test(child.text()))
        .findFirst()
        .orElseThrow(() -> child.broken("'%s' is not allowed here".formatted(child.text())));
  }

  @Override
  public <P> List<P> flat(Part part, Function<T, List<P>> get, Shape<P> shape) {
    List<P> members = new ArrayList<>();
    MlSource<P> sequence = new MlSource<>(dialect, node, true);
    P member = sequence.<P>ifAnswered(shape, sequence);
    while (member != null) {
      members.add(member);
      member = sequence.<P>ifAnswered(shape, sequence);
    }
    return members;
  }

  @Override
  public <P> P inline(Function<T, P> get, Shape<P> shape) {
    return shape.exchange(new MlSource<>(dialect, node, isSequential));
  }

  @Override
  public <P> @Nullable P inlineIfAny(Function<T, @Nullable P> get, Shape<P> shape) {
    return ifAnswered(shape, new MlSource<>(dialect, node, isSequential));
  }

  private <P> @Nullable P ifAnswered(Shape<P> shape, MlSource<P> source) {
    int before = node.answers();
    P object = shape.exchange(source);
    return node.answers() == before ? null : object;
  }

  private @Nullable MlNode take(String element) {
    return isSequential ? node.takeNext(element) : node.take(element);
  }

  private List<MlNode> all(Part part) {
    if (part.wrapper().isEmpty()) {
      return node.takeAll(Set.of(part.element()));
    }
    MlNode wrapper = node.take(part.wrapper());
    if (wrapper == null) {
      return List.of();
    }
    List<MlNode> found = wrapper.takeAll(Set.of(part.element()));
    wrapper.finish();
    return found;
  }
}
