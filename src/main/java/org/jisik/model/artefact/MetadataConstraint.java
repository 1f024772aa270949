package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.artefact.DataConstraint.ReleaseCalendar;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * What reference metadata may be there (SDMX 3.x; a part of a content constraint in 2.1).
 *
 * @param attachment what it is about
 * @param releaseCalendar when metadata come (SDMX 3.0)
 * @param regions parts of the metadata, two at most
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureConstraint.xsd">SDMX-ML
 *     3.0</a>
 */
public record MetadataConstraint(
    Maintainable base,
    @Nullable ConstraintAttachment attachment,
    @Nullable ReleaseCalendar releaseCalendar,
    List<MetadataTargetRegion> regions)
    implements Artefact {

  public static final ArtefactType<MetadataConstraint> TYPE =
      ArtefactType.of(
              "registry", "MetadataConstraint", MetadataConstraint.class, MetadataConstraint::shape)
          .since30("MetadataConstraints");

  public MetadataConstraint {
    regions = List.copyOf(regions);
  }

  @Override
  public ArtefactType<MetadataConstraint> type() {
    return TYPE;
  }

  static MetadataConstraint shape(Parts<MetadataConstraint> parts) {
    Maintainable base =
        parts.inline(MetadataConstraint::base, Maintainable.shape("MetadataConstraint"));
    if (parts.era() == Era.V30) {
      parts.constant("role", "Allowed");
    }
    return new MetadataConstraint(
        base,
        parts.group(
            DataConstraint.ATTACHMENT,
            MetadataConstraint::attachment,
            ConstraintAttachment::ofMetadata),
        parts.in(Era.V30)
            ? parts.group(
                DataConstraint.RELEASE_CALENDAR,
                MetadataConstraint::releaseCalendar,
                ReleaseCalendar::shape)
            : null,
        parts.list(
            DataConstraint.METADATA_REGIONS,
            MetadataConstraint::regions,
            MetadataTargetRegion::shape));
  }
}
