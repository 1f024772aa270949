package org.jisik.service.view;

import java.util.ArrayList;
import java.util.List;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ConstraintAttachment;
import org.jisik.model.artefact.DataConstraint;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.artefact.MetadataConstraint;
import org.jisik.model.artefact.MetadataTargetRegion;
import org.jisik.model.describe.Era;

/**
 * How SDMX 3.x sees what a content constraint says of reference metadata: as a metadata constraint,
 * if it says nothing of data and is about metadata alone. Otherwise only what it says of data
 * remains. Keys of metadata, and the targets of regions, have no form in 3.x.
 */
final class MetadataOfConstraintView implements EraView {

  @Override
  public Viewed of(Artefact artefact, Era era) {
    if (era == Era.V21
        || !(artefact instanceof DataConstraint constraint)
        || constraint.isOfData()) {
      return Viewed.as(artefact);
    }
    if (constraint.isOfMetadata() && isAboutMetadata(constraint, era)) {
      return Viewed.as(metadata(constraint), lost(constraint, era));
    }
    return constraint.isOfMetadata()
        ? Viewed.as(constraint)
        : Viewed.as(
            constraint.with(constraint.keySets(), constraint.regions()),
            List.of(leftOut(constraint, "what it says of metadata", era)));
  }

  private static boolean isAboutMetadata(DataConstraint constraint, Era era) {
    ConstraintAttachment attachment = constraint.attachment();
    return !constraint.isActual() && (attachment == null || attachment.isOfMetadata(era));
  }

  private static MetadataConstraint metadata(DataConstraint constraint) {
    return new MetadataConstraint(
        constraint.base(),
        constraint.attachment(),
        constraint.releaseCalendar(),
        constraint.metadataRegions().stream().map(MetadataOfConstraintView::region).toList());
  }

  private static MetadataTargetRegion region(MetadataTargetRegion region) {
    return new MetadataTargetRegion(
        region.isIncluded(),
        null,
        null,
        region.validFrom(),
        region.validTo(),
        region.annotations(),
        List.of(),
        region.attributes());
  }

  private static List<LeftOut> lost(DataConstraint constraint, Era era) {
    List<LeftOut> lost = new ArrayList<>();
    if (!constraint.metadataKeySets().isEmpty()) {
      lost.add(leftOut(constraint, "the keys of metadata", era));
    }
    if (constraint.metadataRegions().stream().anyMatch(region -> !region.targets().isEmpty())) {
      lost.add(leftOut(constraint, "the targets of its regions", era));
    }
    return lost;
  }

  private static LeftOut leftOut(DataConstraint constraint, String part, Era era) {
    return new LeftOut(constraint.ref(), part, era + " has no such thing");
  }
}
