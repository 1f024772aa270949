package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * The units of an organisation, in a tree.
 *
 * @param isPartial true where the scheme holds only some of the items of the original
 */
public record OrganisationUnitScheme(
    Maintainable base, @Nullable Boolean isPartial, List<Organisation> units)
    implements ItemScheme<Organisation> {

  public static final ArtefactType<OrganisationUnitScheme> TYPE =
      ArtefactType.of(
              "base",
              "OrganisationUnitScheme",
              OrganisationUnitScheme.class,
              OrganisationUnitScheme::shape)
          .since21("OrganisationSchemes", "OrganisationUnitScheme", "organisationUnitSchemes", 1)
          .since30("OrganisationUnitSchemes");

  public OrganisationUnitScheme {
    units = List.copyOf(units);
  }

  @Override
  public List<Organisation> items() {
    return units;
  }

  @Override
  public OrganisationUnitScheme with(List<Organisation> items, @Nullable Boolean nowPartial) {
    return new OrganisationUnitScheme(base, nowPartial, items);
  }

  @Override
  public ArtefactType<OrganisationUnitScheme> type() {
    return TYPE;
  }

  static OrganisationUnitScheme shape(Parts<OrganisationUnitScheme> parts) {
    return new OrganisationUnitScheme(
        parts.inline(
            OrganisationUnitScheme::base,
            Maintainable.unversionedSince30("OrganisationUnitScheme")),
        parts.flag("isPartial", OrganisationUnitScheme::isPartial),
        parts.list(
            Part.many("OrganisationUnit"), OrganisationUnitScheme::units, Organisation::unit));
  }
}
