package org.jisik.service.maintenance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
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
    return matched(
        get,
        one -> key(part, one, shape),
        (one, match) -> shape.exchange(new LanguageUpdate<>(one, match)));
  }

  @Override
  public <P> List<P> mixed(Function<T, List<P>> get, List<Alternative<? extends P>> alternatives) {
    return matched(
        get,
        one -> kind(one, alternatives).map(kind -> keyOfKind(one, kind)).orElse(one),
        (one, match) ->
            kind(one, alternatives).map(kind -> this.<P>update(one, match, kind)).orElse(one));
  }

  private static <P> Optional<Alternative<? extends P>> kind(
      P one, List<Alternative<? extends P>> alternatives) {
    return alternatives.stream().filter(kind -> kind.takes(one)).findFirst();
  }

  private static <A> Object keyOfKind(Object one, Alternative<A> kind) {
    return List.of(kind.part(), key(kind.part(), kind.type().cast(one), kind.shape()));
  }

  private <P> P update(P one, P match, Alternative<? extends P> kind) {
    return ofKind(one, match, kind);
  }

  private static <A> A ofKind(Object one, Object match, Alternative<A> kind) {
    return kind.shape()
        .exchange(new LanguageUpdate<>(kind.type().cast(one), kind.type().cast(match)));
  }

  private <P> List<P> matched(
      Function<T, List<P>> get, Function<P, Object> key, BinaryOperator<P> update) {
    Map<Object, Deque<P>> known = new HashMap<>();
    for (P one : get.apply(stored)) {
      known.computeIfAbsent(key.apply(one), it -> new ArrayDeque<>()).add(one);
    }
    List<P> updated = new ArrayList<>();
    for (P one : get.apply(original)) {
      P match = known.getOrDefault(key.apply(one), new ArrayDeque<>()).poll();
      updated.add(match == null ? one : update.apply(one, match));
    }
    return updated;
  }

  private static <P> Object key(Part list, P object, Shape<P> shape) {
    String id = Ids.of(list, object, shape);
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
