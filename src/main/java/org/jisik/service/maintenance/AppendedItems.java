package org.jisik.service.maintenance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.describe.CopiedParts;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A stored item scheme with the submitted items that it does not have yet; all else stays as it is.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXCommon.xsd">SDMX-ML
 *     3.0, ActionType, Append</a>
 */
final class AppendedItems<T> extends CopiedParts<T> {

  private final T submitted;

  private AppendedItems(T stored, T submitted) {
    super(stored);
    this.submitted = submitted;
  }

  /** Both are of one identity. */
  static Artefact of(Artefact submitted, Artefact stored) {
    return of(submitted, stored, stored.type());
  }

  private static <A extends Artefact> Artefact of(
      Artefact submitted, Artefact stored, ArtefactType<A> type) {
    return type.shape()
        .exchange(
            new AppendedItems<>(type.javaType().cast(stored), type.javaType().cast(submitted)));
  }

  @Override
  public <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape) {
    List<P> stored = get.apply(original);
    Set<@Nullable String> known = new HashSet<>();
    stored.forEach(item -> known.add(Ids.of(part, item, shape)));
    known.add(null);
    List<P> added =
        get.apply(submitted).stream()
            .filter(item -> !known.contains(Ids.of(part, item, shape)))
            .toList();
    return new MergedItems<P>(item -> Ids.of(part, item, shape)).of(stored, added);
  }

  @Override
  public <P> P inline(Function<T, P> get, Shape<P> shape) {
    return get.apply(original);
  }

  @Override
  protected <P> Parts<P> nested(Part part, P child) {
    return new AppendedItems<>(child, child);
  }

  @Override
  protected <P> Parts<P> inlined(P child) {
    return new AppendedItems<>(child, child);
  }
}
