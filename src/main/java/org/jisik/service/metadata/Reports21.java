package org.jisik.service.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.artefact.MetadataAttribute;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.artefact.MetadataSet21;
import org.jisik.model.artefact.MetadataSet21.ReferenceValue;
import org.jisik.model.artefact.MetadataSet21.Report;
import org.jisik.model.artefact.MetadataSet21.Target;
import org.jisik.model.artefact.MetadataStructure;
import org.jisik.model.artefact.MetadataStructure21;
import org.jisik.model.artefact.MetadataStructure21.IdentifiableObjectTarget;
import org.jisik.model.artefact.MetadataStructure21.MetadataTarget;
import org.jisik.model.artefact.MetadataStructure21.ReportStructure;
import org.jisik.model.artefact.ReportedAttribute;
import org.jisik.model.describe.Era;
import org.jisik.model.metadata.MetadataReport;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.jisik.service.Registry;
import org.jisik.service.view.ArtefactViews;

/**
 * Metadata sets as SDMX 2.1 has them: a report for each target, as far as the metadata structure,
 * as 2.1 sees it, has a report with these attributes about one object of that class alone.
 */
final class Reports21 {

  private final Registry registry;
  private final ArtefactViews views;

  Reports21(Registry registry) {
    this.registry = registry;
    this.views = new ArtefactViews(registry);
  }

  /** These sets; what 2.1 has no form for is left out. */
  MetadataAnswer of(MetadataAnswer answer) {
    List<MetadataReport> reports = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>(answer.leftOut());
    for (MetadataReport report : answer.reports()) {
      List<Report> told = told(report, leftOut);
      if (!told.isEmpty()) {
        reports.add(report.with(MetadataSet21.of(report.set(), told)));
      }
    }
    return new MetadataAnswer(reports, leftOut);
  }

  private List<Report> told(MetadataReport report, List<LeftOut> leftOut) {
    ArtefactRef structure = report.layout().structure();
    Optional<MetadataStructure21> in21 = in21(structure);
    List<Report> told = new ArrayList<>();
    for (Urn target : report.set().targets()) {
      in21.flatMap(seen -> report(report.set(), target, seen))
          .ifPresentOrElse(told::add, () -> leftOut.add(leftOut(report.set(), target, structure)));
    }
    return told;
  }

  private static LeftOut leftOut(MetadataSet set, Urn target, ArtefactRef structure) {
    return new LeftOut(
        set.ref(),
        "what it says of " + target,
        "%s sees no report in %s that could be about it alone".formatted(Era.V21, structure));
  }

  private Optional<MetadataStructure21> in21(ArtefactRef structure) {
    return registry.find(structure.urn(), MetadataStructure.class).stream()
        .flatMap(found -> views.of(List.of(found), Era.V21).stream())
        .filter(MetadataStructure.class::isInstance)
        .map(found -> ((MetadataStructure) found).reports())
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  private Optional<Report> report(MetadataSet set, Urn target, MetadataStructure21 structure) {
    return concrete(target)
        .flatMap(
            object ->
                structure.reports().stream()
                    .filter(report -> hasAll(report, set.attributes()))
                    .flatMap(
                        report ->
                            structure.targets().stream()
                                .filter(it -> report.targets().contains(it.naming().id()))
                                .flatMap(it -> target(it, object).stream())
                                .map(it -> report(report, it, set)))
                    .findFirst());
  }

  private static Report report(ReportStructure report, Target target, MetadataSet set) {
    return new Report(report.naming().id(), target, set.attributes());
  }

  private static boolean hasAll(ReportStructure report, List<ReportedAttribute> attributes) {
    List<String> ids = report.attributes().stream().map(MetadataAttribute::id).toList();
    return attributes.stream().allMatch(attribute -> ids.contains(attribute.id()));
  }

  /** Drafts and what is meant by wildcards have no form. */
  private Optional<Urn> concrete(Urn target) {
    return target.isWildcard()
        ? Optional.empty()
        : registry
            .resolve(target)
            .map(found -> target.withVersion(found.version()))
            .filter(urn -> !urn.version().contains("-"));
  }

  /** The target, if it is about one object of this class. */
  private static Optional<Target> target(MetadataTarget target, Urn object) {
    if (target.objects().size() != 1
        || !(target.objects().get(0) instanceof IdentifiableObjectTarget only)
        || !isOf(only, object.type())) {
      return Optional.empty();
    }
    return Optional.of(
        new Target(target.naming().id(), new ReferenceValue(only.naming().id(), object)));
  }

  private static boolean isOf(IdentifiableObjectTarget target, StructureClass type) {
    Optional<String> name = ArtefactViews.objectType21(type);
    return name.isPresent()
        && (name.get().equals(target.objectType())
            || ArtefactViews.ANY_OBJECT_21.equals(target.objectType()));
  }
}
