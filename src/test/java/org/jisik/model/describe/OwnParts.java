package org.jisik.model.describe;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an object says of its own: its parts without those that everything has in some eras, which
 * are annotations, links, and the flags of every artefact.
 */
public final class OwnParts<T> extends CopiedParts<T> {

  private static final Set<String> OF_EVERYTHING = Set.of("isFinal", "isPartialLanguage");

  private OwnParts(T original) {
    super(original);
  }

  /** An object with nothing but what is its own. */
  public static <T> T of(T object, Shape<T> shape) {
    return shape.exchange(new OwnParts<>(object));
  }

  @Override
  protected <P> Parts<P> nested(Part part, P child) {
    return new OwnParts<>(child);
  }

  @Override
  protected <P> Parts<P> inlined(P child) {
    return new OwnParts<>(child);
  }

  @Override
  public List<Link> links(Function<T, List<Link>> get) {
    return List.of();
  }

  @Override
  public @Nullable Boolean flag(String name, Function<T, @Nullable Boolean> get) {
    return OF_EVERYTHING.contains(name) ? null : super.flag(name, get);
  }

  @Override
  public <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return part.element().equals("Annotation") ? List.of() : super.list(part, get, shape);
  }
}
