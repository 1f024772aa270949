package org.jisik.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.Maintainable;
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
 * Makes the stub of an artefact of any type: what every maintainable has, marked as an external
 * reference, and nothing of its own but attributes such as the version of VTL, which schemas
 * demand.
 *
 * <p>Where the schemas demand more even of a stub ({@link ArtefactType#hasBodyInStubs}), it keeps
 * its references and flags, and the first of each list.
 *
 * <p>It is a message that says nothing but the base: the shape of the type asks for its parts and
 * finds only those.
 */
final class Stub<T> implements Parts<T> {

  private final T original;
  private final boolean hasBody;
  private final boolean isComplete;

  private Stub(T original, boolean hasBody, boolean isComplete) {
    this.original = original;
    this.hasBody = hasBody;
    this.isComplete = isComplete;
  }

  /** The stub of an artefact: identification and name. */
  static Artefact of(Artefact artefact) {
    return of(artefact, artefact.type(), false);
  }

  /** The complete stub of an artefact: description and annotations besides. */
  static Artefact complete(Artefact artefact) {
    return of(artefact, artefact.type(), true);
  }

  private static <A extends Artefact> Artefact of(
      Artefact artefact, ArtefactType<A> type, boolean isComplete) {
    return type.shape()
        .exchange(new Stub<>(type.javaType().cast(artefact), type.hasBodyInStubs(), isComplete));
  }

  @Override
  @SuppressWarnings("unchecked")
  public <P> P inline(Function<T, P> get, Shape<P> shape) {
    P part = get.apply(original);
    return part instanceof Maintainable base ? (P) base.stub(isComplete) : part;
  }

  @Override
  public Era era() {
    return Era.STORED;
  }

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
    return null;
  }

  @Override
  public List<Link> links(Function<T, List<Link>> get) {
    return List.of();
  }

  @Override
  public List<Link> annotationUrls(Function<T, List<Link>> get) {
    return List.of();
  }

  @Override
  public @Nullable String linkedAttribute(String name, Function<T, @Nullable String> get) {
    return null;
  }

  @Override
  public @Nullable String attribute(String name, Function<T, @Nullable String> get) {
    return get.apply(original);
  }

  @Override
  public @Nullable String attribute(Part part, Function<T, @Nullable String> get) {
    return hasBody ? get.apply(original) : null;
  }

  @Override
  public @Nullable String occurs(String name, Function<T, @Nullable String> get) {
    return hasBody ? get.apply(original) : null;
  }

  @Override
  public @Nullable Boolean flag(String name, Function<T, @Nullable Boolean> get) {
    return hasBody ? get.apply(original) : null;
  }

  @Override
  public @Nullable BigDecimal number(String name, Function<T, @Nullable BigDecimal> get) {
    return hasBody ? get.apply(original) : null;
  }

  @Override
  public void constant(String name, String value) {}

  @Override
  public @Nullable String text(Part part, Function<T, @Nullable String> get) {
    return hasBody ? get.apply(original) : null;
  }

  @Override
  public List<String> texts(Part part, Function<T, List<String>> get) {
    return hasBody ? get.apply(original) : List.of();
  }

  @Override
  public String content(Function<T, String> get) {
    return get.apply(original);
  }

  @Override
  public LocalisedText localised(Part part, Function<T, LocalisedText> get) {
    return hasBody ? get.apply(original) : LocalisedText.NONE;
  }

  @Override
  public @Nullable Urn reference(Part part, Function<T, @Nullable Urn> get) {
    return hasBody ? get.apply(original) : null;
  }

  @Override
  public List<Urn> references(Part part, Function<T, List<Urn>> get) {
    return hasBody ? get.apply(original) : List.of();
  }

  @Override
  public @Nullable String local(Part part, Function<T, @Nullable String> get) {
    return hasBody ? get.apply(original) : null;
  }

  @Override
  public @Nullable String localItem(
      Part part, String itemClass, Function<T, @Nullable String> get) {
    return hasBody ? get.apply(original) : null;
  }

  @Override
  public List<String> locals(Part part, Function<T, List<String>> get) {
    return hasBody ? get.apply(original) : List.of();
  }

  @Override
  public List<String> wrappedLocals(Part part, String inner, Function<T, List<String>> get) {
    return hasBody ? get.apply(original) : List.of();
  }

  @Override
  public <P> @Nullable P group(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    return hasBody ? get.apply(original) : null;
  }

  @Override
  public <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return hasBody ? get.apply(original).stream().limit(1).toList() : List.of();
  }

  @Override
  public <P> List<P> mixed(Function<T, List<P>> get, List<Alternative<? extends P>> alternatives) {
    return hasBody ? get.apply(original).stream().limit(1).toList() : List.of();
  }

  @Override
  public <P> List<P> flat(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return hasBody ? get.apply(original).stream().limit(1).toList() : List.of();
  }

  @Override
  public <P> @Nullable P inlineIfAny(Function<T, @Nullable P> get, Shape<P> shape) {
    return hasBody ? get.apply(original) : null;
  }
}
