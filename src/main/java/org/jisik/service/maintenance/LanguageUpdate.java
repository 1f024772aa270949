package org.jisik.service.maintenance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.describe.CopiedParts;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * An artefact that is replaced by one in some of its languages: every text keeps the languages that
 * the submission does not have. Things with an id are matched by it, others by what they say
 * besides texts.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-rest/blob/complement-maintenance-doc/doc/maintenance.md">SDMX-REST,
 *     structure maintenance as proposed, partially add or update specific localised properties</a>
 */
final class LanguageUpdate<T> extends CopiedParts<T> {

  private final T stored;

  private LanguageUpdate(T submitted, T stored) {
    super(submitted);
    this.stored = stored;
  }

  /** The submitted artefact with the languages that only the stored one has. */
  static Artefact of(Artefact submitted, Artefact stored) {
    return of(submitted, stored, submitted.type());
  }

  private static <A extends Artefact> Artefact of(
      Artefact submitted, Artefact stored, ArtefactType<A> type) {
    return type.shape()
        .exchange(
            new LanguageUpdate<>(type.javaType().cast(submitted), type.javaType().cast(stored)));
  }

  @Override
  public LocalisedText localised(Part part, Function<T, LocalisedText> get) {
    return get.apply(stored).updatedBy(get.apply(original));
  }

  /** What the submission says of itself, not of the artefact. */
  @Override
  public @Nullable Boolean flag(String name, Function<T, @Nullable Boolean> get) {
    return get.apply(name.equals("isPartialLanguage") ? stored : original);
  }

  @Override
  public <P> P inline(Function<T, P> get, Shape<P> shape) {
    return shape.exchange(new LanguageUpdate<>(get.apply(original), get.apply(stored)));
  }

  @Override
  public <P> @Nullable P group(Part part, Function<T, @Nullable P> get, Shape<P> shape) {
    P submitted = get.apply(original);
    P known = get.apply(stored);
    return submitted == null || known == null
        ? submitted
        : shape.exchange(new LanguageUpdate<>(submitted, known));
  }

  @Override
  public <P> List<P> list(Part part, Function<T, List<P>> get, Shape<P> shape) {
    Map<Object, Deque<P>> known = new HashMap<>();
    for (P one : get.apply(stored)) {
      known.computeIfAbsent(key(one, shape), it -> new ArrayDeque<>()).add(one);
    }
    List<P> updated = new ArrayList<>();
    for (P one : get.apply(original)) {
      P match = known.getOrDefault(key(one, shape), new ArrayDeque<>()).poll();
      updated.add(match == null ? one : shape.exchange(new LanguageUpdate<>(one, match)));
    }
    return updated;
  }

  private static <P> Object key(P object, Shape<P> shape) {
    String id = Ids.of(object, shape);
    return id == null ? shape.exchange(new WithoutTexts<>(object)) : id;
  }

  @Override
  protected <P> Parts<P> nested(Part part, P child) {
    return new LanguageUpdate<>(child, child);
  }

  @Override
  protected <P> Parts<P> inlined(P child) {
    return new LanguageUpdate<>(child, child);
  }

  /** A copy that says nothing in any language. */
  private static final class WithoutTexts<T> extends CopiedParts<T> {

    WithoutTexts(T original) {
      super(original);
    }

    @Override
    public LocalisedText localised(Part part, Function<T, LocalisedText> get) {
      return LocalisedText.NONE;
    }

    @Override
    protected <P> Parts<P> nested(Part part, P child) {
      return new WithoutTexts<>(child);
    }

    @Override
    protected <P> Parts<P> inlined(P child) {
      return new WithoutTexts<>(child);
    }
  }
}
