package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Names that take the place of those that VTL gives by itself, such as {@code errorcode}.
 *
 * @param isPartial true where the scheme holds only some of the names of the original
 * @param vtlVersion the version of VTL
 * @param personalisations in the order written
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureTransformation.xsd">SDMX-ML
 *     3.0</a>
 */
public record NamePersonalisationScheme(
    Maintainable base,
    @Nullable Boolean isPartial,
    @Nullable String vtlVersion,
    List<NamePersonalisation> personalisations)
    implements ItemScheme<NamePersonalisationScheme.NamePersonalisation> {

  public static final ArtefactType<NamePersonalisationScheme> TYPE =
      ArtefactType.of(
              "transformation",
              "NamePersonalisationScheme",
              NamePersonalisationScheme.class,
              NamePersonalisationScheme::shape)
          .sinceMl21("NamePersonalisations", "NamePersonalisationScheme", 18)
          .since30("NamePersonalisationSchemes");

  public NamePersonalisationScheme {
    personalisations = List.copyOf(personalisations);
  }

  /**
   * A name in the place of another.
   *
   * @param vtlArtefact what is named, for instance {@code variable}
   * @param vtlDefaultName the name that VTL gives it
   * @param personalisedName the name that it has here
   */
  public record NamePersonalisation(
      Nameable naming,
      @Nullable String vtlArtefact,
      @Nullable String vtlDefaultName,
      @Nullable String personalisedName)
      implements Item<NamePersonalisation> {

    static NamePersonalisation shape(Parts<NamePersonalisation> parts) {
      return new NamePersonalisation(
          parts.inline(NamePersonalisation::naming, Nameable.shape("NamePersonalisation")),
          parts.attribute("vtlArtefact", NamePersonalisation::vtlArtefact),
          parts.text(Part.one("VtlDefaultName"), NamePersonalisation::vtlDefaultName),
          parts.text(Part.one("PersonalisedName"), NamePersonalisation::personalisedName));
    }
  }

  @Override
  public List<NamePersonalisation> items() {
    return personalisations;
  }

  @Override
  public NamePersonalisationScheme with(
      List<NamePersonalisation> items, @Nullable Boolean nowPartial) {
    return new NamePersonalisationScheme(base, nowPartial, vtlVersion, items);
  }

  @Override
  public ArtefactType<NamePersonalisationScheme> type() {
    return TYPE;
  }

  static NamePersonalisationScheme shape(Parts<NamePersonalisationScheme> parts) {
    return new NamePersonalisationScheme(
        parts.inline(
            NamePersonalisationScheme::base, Maintainable.shape("NamePersonalisationScheme")),
        parts.flag("isPartial", NamePersonalisationScheme::isPartial),
        parts.attribute("vtlVersion", NamePersonalisationScheme::vtlVersion),
        parts.list(
            Part.many("NamePersonalisation"),
            NamePersonalisationScheme::personalisations,
            NamePersonalisation::shape));
  }
}
