package org.jisik.service.view;

import java.util.ArrayList;
import java.util.List;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ConceptScheme;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.Dimension;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.artefact.MetadataStructure;
import org.jisik.model.artefact.Representation;
import org.jisik.model.artefact.TextFormat;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;

/**
 * What values come from, where an era cannot say it: value lists in SDMX 2.1, the concept scheme of
 * a measure dimension in 3.x. The values are then plain texts.
 */
final class EnumerationView implements EraView {

  @Override
  public Viewed of(Artefact artefact, Era era) {
    if (era != Era.V21) {
      return artefact instanceof DataStructure structure
              && structure.dimensions().stream().anyMatch(Dimension::isMeasureDimension)
          ? texts(artefact, "ConceptScheme", era)
          : Viewed.as(artefact);
    }
    return artefact instanceof DataStructure
            || artefact instanceof MetadataStructure
            || artefact instanceof ConceptScheme
        ? texts(artefact, "ValueList", era)
        : Viewed.as(artefact);
  }

  private static Viewed texts(Artefact artefact, String unknown, Era era) {
    List<Urn> lost = new ArrayList<>();
    Artefact seen =
        Rewritten.withRepresentations(
            artefact, representation -> text(representation, unknown, lost));
    return lost.isEmpty()
        ? Viewed.as(artefact)
        : Viewed.as(seen, lost.stream().map(urn -> leftOut(artefact, urn, era)).toList());
  }

  private static Representation text(
      Representation representation, String unknown, List<Urn> lost) {
    Urn enumeration = representation.enumeration();
    if (enumeration == null || !enumeration.type().name().equals(unknown)) {
      return representation;
    }
    lost.add(enumeration);
    return new Representation(
        representation.minOccurs(),
        representation.maxOccurs(),
        TextFormat.of("String"),
        null,
        null);
  }

  private static LeftOut leftOut(Artefact artefact, Urn enumeration, Era era) {
    return new LeftOut(
        artefact.ref(),
        "the enumeration by " + enumeration.ref(),
        "%s has none by a %s".formatted(era, enumeration.type().name()));
  }
}
