package org.jisik.model.artefact;

import java.util.List;
import java.util.Optional;
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

  private static final int MAX_REGIONS = DataConstraint.MAX_REGIONS_SINCE_30;

  public MetadataConstraint {
    regions = List.copyOf(regions);
  }

  @Override
  public ArtefactType<MetadataConstraint> type() {
    return TYPE;
  }

  @Override
  public Optional<String> obstacle(Era era) {
    boolean isStrange =
        (era == Era.V30 || era == Era.V31) && attachment != null && !attachment.isOfMetadata(era);
    if (isStrange) {
      return Optional.of(era + " has no metadata constraint attached to such a thing");
    }
    return era.isSince30() && era != Era.STORED && regions.size() > MAX_REGIONS
        ? Optional.of(era + " has no constraint of more than two regions")
        : Artefact.super.obstacle(era);
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
            DataConstraint.ATTACHMENT, MetadataConstraint::attachment, AttachmentParts::ofMetadata),
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
