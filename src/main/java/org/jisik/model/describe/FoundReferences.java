package org.jisik.model.describe;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what an object refers to in any of its parts: the references are noted as they pass.
 *
 * @param <T> the type of the object
 */
public final class FoundReferences<T> extends CopiedParts<T> {

  private final Set<Urn> found;

  private FoundReferences(T original, Set<Urn> found) {
    super(original);
    this.found = found;
  }

  /** What an object refers to, as written, in the order of its parts. */
  public static <T> Set<Urn> of(T object, Shape<T> shape) {
    Set<Urn> found = new LinkedHashSet<>();
    shape.exchange(new FoundReferences<>(object, found));
    return found;
  }

  @Override
  protected <P> Parts<P> nested(Part part, P child) {
    return new FoundReferences<>(child, found);
  }

  @Override
  protected <P> Parts<P> inlined(P child) {
    return new FoundReferences<>(child, found);
  }

  @Override
  public @Nullable Urn reference(Part part, Function<T, @Nullable Urn> get) {
    Urn reference = get.apply(original);
    if (reference != null) {
      found.add(reference);
    }
    return reference;
  }

  @Override
  public List<Urn> references(Part part, Function<T, List<Urn>> get) {
    List<Urn> references = get.apply(original);
    found.addAll(references);
    return references;
  }
}
