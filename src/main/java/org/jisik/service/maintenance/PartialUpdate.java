package org.jisik.service.maintenance;

import java.util.List;
import java.util.function.Function;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.CopiedParts;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * An artefact that is updated by some of its items. The names and descriptions of the artefact
 * merge by language, its items by id, at the top alone where they nest; its annotations and
 * attributes are those submitted. A list that is neither, and that the submission does not have,
 * stays.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/maintenance.md">SDMX-REST
 *     2.2.2, structure maintenance, partially update item schemes; nested items</a>
 */
final class PartialUpdate<T> extends CopiedParts<T> {

  private static final String ANNOTATION = "Annotation";

  private final T stored;

  private PartialUpdate(T submitted, T stored) {
    super(submitted);
    this.stored = stored;
  }

  /** The stored artefact, updated; both are of one identity. */
  static Artefact of(Artefact submitted, Artefact stored) {
    return of(submitted, stored, submitted.type());
  }

  private static <A extends Artefact> Artefact of(
      Artefact submitted, Artefact stored, ArtefactType<A> type) {
    return type.shape()
        .exchange(
            new PartialUpdate<>(type.javaType().cast(submitted), type.javaType().cast(stored)));
  }

  @Override
  public <P> P inline(Function<T, P> get, Shape<P> shape) {
    return shape.exchange(new PartialUpdate<>(get.apply(original), get.apply(stored)));
  }

  @Override
  public LocalisedText localised(Part part, Function<T, LocalisedText> get) {
    return get.apply(stored).updatedBy(get.apply(original));
  }

  /** What the submission says of itself, not of the artefact. */
  @Override
  public @Nullable Boolean flag(String name, Function<T, @Nullable Boolean> get) {
    return name.equals("isPartial") || name.equals("isPartialLanguage")
        ? get.apply(stored)
        : get.apply(original);
  }

  @Override
  public <P> @Nullable P group(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    P submitted = get.apply(original);
    return submitted == null ? get.apply(stored) : submitted;
  }

  @Override
  public <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape) {
    return part.element().equals(ANNOTATION)
        ? get.apply(original)
        : merged(get, item -> Ids.of(part, item, shape));
  }

  @Override
  public <P> List<P> mixed(Function<T, List<P>> get, List<Alternative<? extends P>> alternatives) {
    return merged(get, item -> Ids.of(item, alternatives));
  }

  private <P> List<P> merged(Function<T, List<P>> get, Function<P, @Nullable String> id) {
    List<P> submitted = get.apply(original);
    if (submitted.isEmpty()) {
      return get.apply(stored);
    }
    boolean areItems = submitted.stream().allMatch(item -> id.apply(item) != null);
    return areItems ? new MergedItems<>(id).of(get.apply(stored), submitted) : submitted;
  }

  @Override
  protected <P> Parts<P> nested(Part part, P child) {
    throw new IllegalStateException("objects inside an artefact are merged or taken as they are");
  }

  @Override
  protected <P> Parts<P> inlined(P child) {
    throw new IllegalStateException("inlined objects are merged");
  }
}
