package org.jisik.model.artefact;

import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * Puts a structure under a category.
 *
 * @param source the structure; null only in a stub
 * @param target the category; null only in a stub
 */
public record Categorisation(Maintainable base, @Nullable Urn source, @Nullable Urn target)
    implements Artefact {

  public static final ArtefactType<Categorisation> TYPE =
      ArtefactType.of(
              "categoryscheme", "Categorisation", Categorisation.class, Categorisation::shape)
          .since21("Categorisations", "Categorisation", "categorisations", 5)
          .since30("Categorisations");

  @Override
  public ArtefactType<Categorisation> type() {
    return TYPE;
  }

  static Categorisation shape(Parts<Categorisation> parts) {
    return new Categorisation(
        parts.inline(Categorisation::base, Maintainable.unversionedSince31("Categorisation")),
        parts.reference(Part.one("Source"), Categorisation::source),
        parts.reference(Part.one("Target"), Categorisation::target));
  }
}
