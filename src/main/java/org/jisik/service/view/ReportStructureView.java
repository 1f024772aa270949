package org.jisik.service.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactGraph;
import org.jisik.model.artefact.Identifiable;
import org.jisik.model.artefact.MetadataStructure;
import org.jisik.model.artefact.MetadataStructure21;
import org.jisik.model.artefact.MetadataStructure21.IdentifiableObjectTarget;
import org.jisik.model.artefact.MetadataStructure21.MetadataTarget;
import org.jisik.model.artefact.MetadataStructure21.ReportStructure;
import org.jisik.model.artefact.MetadataStructure21.TargetObject;
import org.jisik.model.artefact.Metadataflow;
import org.jisik.model.artefact.Representation;
import org.jisik.model.artefact.TextFormat;
import org.jisik.model.describe.Era;

/**
 * How SDMX 2.1 sees a metadata structure of 3.x: one report with all attributes, about one target
 * that has an object for each class of objects that the metadataflows of the structure target.
 */
final class ReportStructureView implements EraView {

  static final String REPORT = "REPORT";
  static final String TARGET = "TARGET";

  private final ArtefactGraph known;

  ReportStructureView(ArtefactGraph known) {
    this.known = known;
  }

  @Override
  public Viewed of(Artefact artefact, Era era) {
    return Viewed.as(
        era == Era.V21
                && artefact instanceof MetadataStructure structure
                && structure.reports() == null
                && !structure.attributes().isEmpty()
            ? new MetadataStructure(structure.base(), null, reports(structure))
            : artefact);
  }

  private MetadataStructure21 reports(MetadataStructure structure) {
    return new MetadataStructure21(
        List.of(new MetadataTarget(Identifiable.of(TARGET), objects(structure))),
        List.of(
            new ReportStructure(Identifiable.of(REPORT), structure.attributes(), List.of(TARGET))));
  }

  private List<TargetObject> objects(MetadataStructure structure) {
    List<String> types =
        known
            .parents(structure.ref())
            .flatMap(ref -> known.find(ref.urn(), Metadataflow.class).stream())
            .flatMap(flow -> flow.targets().stream())
            .flatMap(target -> ObjectType21.of(target.type()).stream())
            .distinct()
            .toList();
    return (types.isEmpty() ? Stream.of(ObjectType21.ANY) : types.stream())
        .<TargetObject>map(ReportStructureView::object)
        .toList();
  }

  private static IdentifiableObjectTarget object(String type) {
    return new IdentifiableObjectTarget(
        Identifiable.of(type.toUpperCase(Locale.ROOT)),
        type,
        Representation.uncoded(TextFormat.of("IdentifiableReference")));
  }
}
