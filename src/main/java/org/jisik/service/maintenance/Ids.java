package org.jisik.service.maintenance;

import java.util.List;
import java.util.function.Function;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.CopiedParts;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jspecify.annotations.Nullable;

/** Finds the id of an object in a list by its shape; looks no deeper than its own node. */
final class Ids<T> extends CopiedParts<T> {

  /** The only items whose id is a mere attribute. */
  static final String VALUE_ITEM = "ValueItem";

  private final Found found;

  private static final class Found {
    private final boolean isValueItem;
    private @Nullable String id;

    Found(Part list) {
      isValueItem = list.element().equals(VALUE_ITEM);
    }
  }

  private Ids(T original, Found found) {
    super(original);
    this.found = found;
  }

  /**
   * The id; null if it is not identifiable.
   *
   * @param list the part that lists it
   */
  static <T> @Nullable String of(Part list, T object, Shape<T> shape) {
    Found found = new Found(list);
    shape.exchange(new Ids<>(object, found));
    return found.id;
  }

  /** The id of an object in a list that mixes kinds; null if it is not identifiable. */
  static @Nullable String of(Object object, List<? extends Alternative<?>> alternatives) {
    return alternatives.stream()
        .filter(kind -> kind.takes(object))
        .findFirst()
        .map(kind -> ofKind(object, kind))
        .orElse(null);
  }

  private static <A> @Nullable String ofKind(Object object, Alternative<A> kind) {
    return of(kind.part(), kind.type().cast(object), kind.shape());
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
  public @Nullable String attribute(String name, Function<T, @Nullable String> get) {
    String value = super.attribute(name, get);
    if (found.isValueItem && name.equals("id")) {
      found.id = value;
    }
    return value;
  }

  @Override
  protected <P> Parts<P> nested(Part part, P child) {
    return new Ids<>(child, new Found(part));
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
