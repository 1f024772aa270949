package org.jisik.model.artefact;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Version;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What data there are in one flow, structure or agreement (SDMX 3.1).
 *
 * <p>It answers one question and is nowhere kept: nobody maintains it, so it has no identity, no
 * version and no name, and cannot be referred to.
 *
 * @param seriesCount how many series there are; null if nobody counted
 * @param observationCount how many observations there are; null if nobody counted
 * @param attachment what it is about
 * @param region the values that occur
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.1.0/schemas/SDMXStructureConstraint.xsd">SDMX-ML
 *     3.1, AvailabilityConstraintType</a>
 */
public record AvailabilityConstraint(
    @Nullable Long seriesCount,
    @Nullable Long observationCount,
    List<Annotation> annotations,
    @Nullable ConstraintAttachment attachment,
    @Nullable CubeRegion region)
    implements Artefact {

  private static final Maintainable NOBODY =
      Maintainable.of("", "", Version.NONE.text(), LocalisedText.NONE);

  public static final ArtefactType<AvailabilityConstraint> TYPE =
      ArtefactType.of(
              "registry",
              "AvailabilityConstraint",
              AvailabilityConstraint.class,
              AvailabilityConstraint::shape)
          .since31("AvailabilityConstraints")
          .withBodyInStubs();

  public AvailabilityConstraint {
    annotations = List.copyOf(annotations);
  }

  /** Nothing but empty texts. */
  @Override
  public Maintainable base() {
    return NOBODY;
  }

  @Override
  public ArtefactType<AvailabilityConstraint> type() {
    return TYPE;
  }

  static AvailabilityConstraint shape(Parts<AvailabilityConstraint> parts) {
    Long series = count(parts, "seriesCount", AvailabilityConstraint::seriesCount);
    Long observations = count(parts, "obsCount", AvailabilityConstraint::observationCount);
    return new AvailabilityConstraint(
        series,
        observations,
        parts.list(
            Identifiable.ANNOTATIONS, AvailabilityConstraint::annotations, Annotation::shape),
        parts.group(
            DataConstraint.ATTACHMENT,
            AvailabilityConstraint::attachment,
            AttachmentParts::ofAvailability),
        parts.group(Part.one("CubeRegion"), AvailabilityConstraint::region, CubeRegion::shape));
  }

  /** The standard counts up to 2,147,483,647; what is more is not counted. */
  private static @Nullable Long count(
      Parts<AvailabilityConstraint> parts,
      String name,
      Function<AvailabilityConstraint, @Nullable Long> get) {
    BigDecimal number =
        parts.number(
            name,
            own -> {
              Long count = get.apply(own);
              return count == null || count > Integer.MAX_VALUE ? null : BigDecimal.valueOf(count);
            });
    return number == null ? null : (Long) number.longValue();
  }
}
