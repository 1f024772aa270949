package org.jisik.service.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.artefact.ConstraintAttachment;
import org.jisik.model.artefact.DataConstraint;
import org.jisik.model.artefact.MetadataConstraint;
import org.jisik.model.artefact.MetadataStructure;
import org.jisik.model.artefact.MetadataStructure21.ReportStructure;
import org.jisik.model.artefact.MetadataTargetRegion;
import org.jisik.model.artefact.Metadataflow;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * How SDMX 2.1 sees a metadata constraint: as a content constraint whose regions are of the first
 * report of the metadata structure. Attached to a metadata provider or to an agreement of one it
 * has no form there.
 */
final class MetadataConstraintView implements EraView {

  private final ArtefactLookup known;
  private final FreeId free;

  MetadataConstraintView(ArtefactLookup known) {
    this.known = known;
    this.free = new FreeId(known);
  }

  @Override
  public Viewed of(Artefact artefact, Era era) {
    if (era != Era.V21 || !(artefact instanceof MetadataConstraint constraint)) {
      return Viewed.as(artefact);
    }
    ConstraintAttachment attachment = constraint.attachment();
    return attachment == null || attachment.isOfContent()
        ? Viewed.as(content(constraint))
        : Viewed.without(constraint, era + " has no constraint attached to such a thing");
  }

  private DataConstraint content(MetadataConstraint constraint) {
    Optional<ReportStructure> report = report(constraint.attachment());
    String name = report.map(it -> it.naming().id()).orElse(ReportStructureView.REPORT);
    String target =
        report.stream()
            .flatMap(it -> it.targets().stream())
            .findFirst()
            .orElse(ReportStructureView.TARGET);
    return new DataConstraint(
        free.base(constraint, DataConstraint.TYPE.structureClass()),
        false,
        constraint.attachment(),
        constraint.releaseCalendar(),
        null,
        List.of(),
        List.of(),
        List.of(),
        constraint.regions().stream().map(region -> in21(region, name, target)).toList());
  }

  /** The first report of the structure that is constrained, if that is one of 2.1. */
  private Optional<ReportStructure> report(@Nullable ConstraintAttachment attachment) {
    return Stream.ofNullable(attachment)
        .flatMap(it -> it.structures().stream())
        .flatMap(urn -> structure(urn).stream())
        .flatMap(structure -> Stream.ofNullable(structure.reports()))
        .flatMap(reports -> reports.reports().stream())
        .findFirst();
  }

  private Optional<MetadataStructure> structure(Urn urn) {
    return known
        .find(urn, Metadataflow.class)
        .flatMap(flow -> Optional.ofNullable(flow.structure()))
        .or(() -> Optional.of(urn))
        .flatMap(structure -> known.find(structure, MetadataStructure.class));
  }

  private static MetadataTargetRegion in21(
      MetadataTargetRegion region, String report, String target) {
    return new MetadataTargetRegion(
        region.isIncluded(), report, target, null, null, List.of(), List.of(), region.attributes());
  }
}
