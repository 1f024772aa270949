package org.jisik.model.describe;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an original, handed back as they are: a shape that exchanges them builds an equal
 * copy, in every part of every era. A subclass hands some of them back otherwise, or looks at them
 * as they pass.
 *
 * @param <T> the type of the original
 */
public abstract class CopiedParts<T> implements Parts<T> {

  protected final T original;

  protected CopiedParts(T original) {
    this.original = original;
  }

  /** The parts of an object that has a node of its own inside this one. */
  protected abstract <P> Parts<P> nested(Part part, P child);

  /** The parts of an object that has none, so that they are parts of this very node. */
  protected abstract <P> Parts<P> inlined(P child);

  @Override
  public Era era() {
    return Era.STORED;
  }

  // Identity and links

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

  // Scalars

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

  // References

  @Override
  public @Nullable Urn reference(Part part, Function<T, @Nullable Urn> get) {
    return get.apply(original);
  }

  @Override
  public List<Urn> references(Part part, Function<T, List<Urn>> get) {
    return get.apply(original);
  }

  @Override
  public @Nullable String local(Part part, Function<T, @Nullable String> get) {
    return get.apply(original);
  }

  @Override
  public @Nullable String localItem(
      Part part, String itemClass, Function<T, @Nullable String> get) {
    return local(part, get);
  }

  @Override
  public List<String> locals(Part part, Function<T, List<String>> get) {
    return get.apply(original);
  }

  @Override
  public List<String> wrappedLocals(Part part, String inner, Function<T, List<String>> get) {
    return get.apply(original);
  }

  // Nested objects

  @Override
  public <P> @Nullable P group(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    P value = get.apply(original);
    return value == null ? null : shape.exchange(nested(part, value));
  }

  @Override
  public <P> @Nullable P jsonGroup(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    return group(part, get, shape);
  }

  @Override
  public <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return get.apply(original).stream().map(value -> shape.exchange(nested(part, value))).toList();
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
    return get.apply(original).stream().map(value -> copy(value, alternatives)).toList();
  }

  private <P> P copy(P value, List<Alternative<? extends P>> alternatives) {
    return alternatives.stream()
        .filter(kind -> kind.takes(value))
        .findFirst()
        .map(kind -> this.<P>copy(value, kind))
        .orElse(value);
  }

  private <P> P copy(P value, Alternative<? extends P> kind) {
    return copyOfKind(value, kind);
  }

  private <A> A copyOfKind(Object value, Alternative<A> kind) {
    return kind.shape().exchange(nested(kind.part(), kind.type().cast(value)));
  }

  @Override
  public <P> P inline(Function<T, P> get, Shape<P> shape) {
    return shape.exchange(inlined(get.apply(original)));
  }

  @Override
  public <P> @Nullable P inlineIfAny(Function<T, @Nullable P> get, Shape<P> shape) {
    P value = get.apply(original);
    return value == null ? null : shape.exchange(inlined(value));
  }
}
