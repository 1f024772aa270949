package org.jisik.service.maintenance;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.describe.CopiedParts;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.EraClasses;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jisik.service.view.ArtefactViews;
import org.jspecify.annotations.Nullable;

/**
 * Whether a submission says what is stored already. An older era cannot say everything, so what is
 * stored is compared as messages of the submission's era would say it.
 */
final class Likeness {

  /** Flags that are false where a message does not say them. */
  private static final Set<String> FALSE_BY_DEFAULT =
      Set.of("isPartial", "isPartialLanguage", "isExternalReference", "isFinal");

  private final ArtefactViews views;
  private final Era era;

  Likeness(ArtefactViews views, Era era) {
    this.views = views;
    this.era = era;
  }

  /** Whether both say the same. */
  boolean isSame(Artefact submitted, Artefact stored) {
    return submitted.equals(stored)
        || views.of(List.of(stored), era).stream()
            .anyMatch(viewed -> said(submitted).equals(said(viewed)));
  }

  /** Whether a submitted artefact is how its era sees one of another type. */
  boolean isViewOf(Artefact submitted, Artefact stored) {
    return views.of(List.of(stored), era).stream()
        .anyMatch(viewed -> viewed.ref().equals(submitted.ref()));
  }

  private Artefact said(Artefact artefact) {
    return said(artefact, artefact.type());
  }

  private <A extends Artefact> Artefact said(Artefact artefact, ArtefactType<A> type) {
    return type.shape().exchange(new Said<>(type.javaType().cast(artefact), era));
  }

  /** A flag, absent where it says no more than its default. */
  static @Nullable Boolean orDefault(String name, @Nullable Boolean value) {
    return Boolean.FALSE.equals(value) && FALSE_BY_DEFAULT.contains(name) ? null : value;
  }

  /** The parts that an era has. */
  private static final class Said<T> extends CopiedParts<T> {

    private final Era era;

    Said(T original, Era era) {
      super(original);
      this.era = era;
    }

    @Override
    public Era era() {
      return era;
    }

    @Override
    public @Nullable Boolean flag(String name, Function<T, @Nullable Boolean> get) {
      return orDefault(name, super.flag(name, get));
    }

    @Override
    public @Nullable Urn reference(Part part, Function<T, @Nullable Urn> get) {
      Urn urn = super.reference(part, get);
      return urn == null ? null : EraClasses.written(urn, era);
    }

    @Override
    public List<Urn> references(Part part, Function<T, List<Urn>> get) {
      return super.references(part, get).stream().map(urn -> EraClasses.written(urn, era)).toList();
    }

    @Override
    protected <P> Parts<P> nested(Part part, P child) {
      return new Said<>(child, era);
    }

    @Override
    protected <P> Parts<P> inlined(P child) {
      return new Said<>(child, era);
    }
  }
}
