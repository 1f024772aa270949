package org.jisik.service.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.Representation;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Link;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * An artefact of any type once more, with some parts changed: its shape asks for all that the store
 * keeps and finds it as it was, but for these.
 *
 * @param original the object whose parts these are
 * @param change what becomes of the parts
 */
record Rewritten<T>(T original, Change change) implements Parts<T> {

  /**
   * What becomes of parts, wherever they are.
   *
   * @param base of the base parts of the artefact
   * @param representation of each representation
   * @param reference of each reference
   * @param isDeep whether nested objects change at all
   */
  private record Change(
      UnaryOperator<Maintainable> base,
      UnaryOperator<Representation> representation,
      UnaryOperator<Urn> reference,
      boolean isDeep) {}

  /** An artefact with other base parts. */
  static Artefact withBase(Artefact artefact, UnaryOperator<Maintainable> base) {
    UnaryOperator<Urn> same = UnaryOperator.identity();
    return rewrite(
        artefact, artefact.type(), new Change(base, UnaryOperator.identity(), same, false));
  }

  /** An artefact with other references, on every level. */
  static Artefact withReferences(Artefact artefact, UnaryOperator<Urn> reference) {
    UnaryOperator<Maintainable> same = UnaryOperator.identity();
    return rewrite(
        artefact, artefact.type(), new Change(same, UnaryOperator.identity(), reference, true));
  }

  /** An artefact with other representations. */
  static Artefact withRepresentations(
      Artefact artefact, UnaryOperator<Representation> representation) {
    UnaryOperator<Maintainable> same = UnaryOperator.identity();
    return rewrite(
        artefact,
        artefact.type(),
        new Change(same, representation, UnaryOperator.identity(), true));
  }

  private static <A extends Artefact> Artefact rewrite(
      Artefact artefact, ArtefactType<A> type, Change change) {
    return type.shape().exchange(new Rewritten<>(type.javaType().cast(artefact), change));
  }

  @Override
  public Era era() {
    return Era.STORED;
  }

  // What is rewritten

  @Override
  public @Nullable Urn reference(Part part, Function<T, @Nullable Urn> get) {
    Urn urn = get.apply(original);
    return urn == null ? null : change.reference().apply(urn);
  }

  @Override
  public @Nullable Urn referenceWithin(
      Part part, @Nullable Urn owner, Function<T, @Nullable Urn> get) {
    return reference(part, get);
  }

  @Override
  public List<Urn> references(Part part, Function<T, List<Urn>> get) {
    return get.apply(original).stream().map(change.reference()).toList();
  }

  @Override
  public <P> P inline(Function<T, P> get, Shape<P> shape) {
    return nested(get.apply(original), shape);
  }

  @Override
  public <P> @Nullable P inlineIfAny(Function<T, @Nullable P> get, Shape<P> shape) {
    return group(Part.one(""), get, shape);
  }

  @Override
  public <P> @Nullable P group(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    P nested = get.apply(original);
    return nested == null ? null : nested(nested, shape);
  }

  @Override
  public <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return get.apply(original).stream().map(one -> nested(one, shape)).toList();
  }

  @Override
  public <P> List<P> jsonList(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return list(part, get, shape);
  }

  @Override
  public <P> List<P> flat(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return list(part, get, shape);
  }

  @Override
  public <P> List<P> mixed(Function<T, List<P>> get, List<Alternative<? extends P>> alternatives) {
    List<P> all = new ArrayList<>();
    for (P member : get.apply(original)) {
      alternatives.stream()
          .filter(kind -> kind.takes(member))
          .findFirst()
          .ifPresent(kind -> all.add(ofKind(member, kind)));
    }
    return all;
  }

  private <K> K ofKind(Object member, Alternative<K> kind) {
    return nested(kind.type().cast(member), kind.shape());
  }

  @SuppressWarnings("unchecked")
  private <P> P nested(P part, Shape<P> shape) {
    if (part instanceof Maintainable base) {
      return (P) change.base().apply(base);
    }
    P seen = part instanceof Representation own ? (P) change.representation().apply(own) : part;
    return change.isDeep() ? shape.exchange(new Rewritten<>(seen, change)) : seen;
  }

  // What stays

  @Override
  public String identity(String structureClass, Function<T, String> get) {
    return get.apply(original);
  }

  @Override
  public @Nullable String identityIfAny(String structureClass, Function<T, @Nullable String> get) {
    return get.apply(original);
  }

  @Override
  public @Nullable String uri(Function<T, @Nullable String> get) {
    return get.apply(original);
  }

  @Override
  public List<Link> links(Function<T, List<Link>> get) {
    return get.apply(original);
  }

  @Override
  public List<Link> annotationUrls(Function<T, List<Link>> get) {
    return get.apply(original);
  }

  @Override
  public @Nullable String linkedAttribute(String name, Function<T, @Nullable String> get) {
    return get.apply(original);
  }

  @Override
  public @Nullable String attribute(String name, Function<T, @Nullable String> get) {
    return get.apply(original);
  }

  @Override
  public @Nullable String attribute(Part part, Function<T, @Nullable String> get) {
    return get.apply(original);
  }

  @Override
  public @Nullable String jsonMember(String name, Function<T, @Nullable String> get) {
    return get.apply(original);
  }

  @Override
  public @Nullable Boolean flag(String name, Function<T, @Nullable Boolean> get) {
    return get.apply(original);
  }

  @Override
  public @Nullable BigDecimal number(String name, Function<T, @Nullable BigDecimal> get) {
    return get.apply(original);
  }

  @Override
  public @Nullable String occurs(String name, Function<T, @Nullable String> get) {
    return get.apply(original);
  }

  @Override
  public void constant(String name, String value) {}

  @Override
  public @Nullable String text(Part part, Function<T, @Nullable String> get) {
    return get.apply(original);
  }

  @Override
  public List<String> texts(Part part, Function<T, List<String>> get) {
    return get.apply(original);
  }

  @Override
  public String content(Function<T, String> get) {
    return get.apply(original);
  }

  @Override
  public LocalisedText localised(Part part, Function<T, LocalisedText> get) {
    return get.apply(original);
  }

  @Override
  public @Nullable String local(Part part, Function<T, @Nullable String> get) {
    return get.apply(original);
  }

  @Override
  public @Nullable String localItem(
      Part part, String itemClass, Function<T, @Nullable String> get) {
    return get.apply(original);
  }

  @Override
  public List<String> locals(Part part, Function<T, List<String>> get) {
    return get.apply(original);
  }

  @Override
  public List<String> wrappedLocals(Part part, String inner, Function<T, List<String>> get) {
    return get.apply(original);
  }
}
