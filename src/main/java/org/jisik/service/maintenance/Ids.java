package org.jisik.service.maintenance;

import java.util.List;
import java.util.function.Function;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.CopiedParts;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jspecify.annotations.Nullable;

/** Finds the id of an object by its shape; looks no deeper than its own node. */
final class Ids<T> extends CopiedParts<T> {

  private final Found found;

  private static final class Found {
    private @Nullable String id;
  }

  private Ids(T original, Found found) {
    super(original);
    this.found = found;
  }

  /** The id; null if it is not identifiable. */
  static <T> @Nullable String of(T object, Shape<T> shape) {
    Found found = new Found();
    shape.exchange(new Ids<>(object, found));
    return found.id;
  }

  @Override
  public String identity(String structureClass, Function<T, String> get) {
    String id = super.identity(structureClass, get);
    found.id = id;
    return id;
  }

  @Override
  public @Nullable String identityIfAny(String structureClass, Function<T, @Nullable String> get) {
    found.id = super.identityIfAny(structureClass, get);
    return found.id;
  }

  @Override
  protected <P> Parts<P> nested(Part part, P child) {
    return new Ids<>(child, new Found());
  }

  @Override
  protected <P> Parts<P> inlined(P child) {
    return new Ids<>(child, found);
  }

  @Override
  public <P> @Nullable P group(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    return get.apply(original);
  }

  @Override
  public <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return get.apply(original);
  }

  @Override
  public <P> List<P> mixed(Function<T, List<P>> get, List<Alternative<? extends P>> alternatives) {
    return get.apply(original);
  }
}
