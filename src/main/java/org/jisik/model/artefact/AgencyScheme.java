package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * The agencies that maintain structures, as the agency above them lists them; its id is AGENCIES.
 *
 * @param isPartial true where the scheme holds only some of the items of the original
 */
public record AgencyScheme(
    Maintainable base, @Nullable Boolean isPartial, List<Organisation> agencies)
    implements ItemScheme<Organisation> {

  public static final ArtefactType<AgencyScheme> TYPE =
      ArtefactType.of("base", "AgencyScheme", AgencyScheme.class, AgencyScheme::shape)
          .since21("OrganisationSchemes", "AgencyScheme", "agencySchemes", 1)
          .since30("AgencySchemes");

  public AgencyScheme {
    agencies = List.copyOf(agencies);
  }

  @Override
  public List<Organisation> items() {
    return agencies;
  }

  @Override
  public AgencyScheme with(List<Organisation> items, @Nullable Boolean nowPartial) {
    return new AgencyScheme(base, nowPartial, items);
  }

  @Override
  public ArtefactType<AgencyScheme> type() {
    return TYPE;
  }

  static AgencyScheme shape(Parts<AgencyScheme> parts) {
    return new AgencyScheme(
        parts.inline(AgencyScheme::base, Maintainable.unversionedSince30("AgencyScheme")),
        parts.flag("isPartial", AgencyScheme::isPartial),
        parts.list(Part.many("Agency"), AgencyScheme::agencies, Organisation.shape("Agency")));
  }
}
