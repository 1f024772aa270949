package org.jisik.service.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ComponentList;
import org.jisik.model.artefact.ConstraintAttachment;
import org.jisik.model.artefact.CubeRegion;
import org.jisik.model.artefact.DataConstraint;
import org.jisik.model.artefact.Identifiable;
import org.jisik.model.artefact.MemberSelection;
import org.jisik.model.artefact.MetadataAttribute;
import org.jisik.model.artefact.MetadataConstraint;
import org.jisik.model.artefact.MetadataKeySet;
import org.jisik.model.artefact.MetadataStructure;
import org.jisik.model.artefact.MetadataStructure21;
import org.jisik.model.artefact.MetadataStructure21.IdentifiableObjectTarget;
import org.jisik.model.artefact.MetadataStructure21.MetadataTarget;
import org.jisik.model.artefact.MetadataStructure21.ReportStructure;
import org.jisik.model.artefact.MetadataTargetRegion;
import org.jisik.model.artefact.Metadataflow;
import org.jisik.model.artefact.TargetValues;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.junit.jupiter.api.Test;

/** Structures, flows and constraints of reference metadata across eras. */
class MetadataViewsTest {

  private static final Urn STRUCTURE =
      Given.urn("metadatastructure.MetadataStructure=BOK:MSD(1.0)");
  private static final Urn FLOW = Given.urn("metadatastructure.Metadataflow=BOK:MDF(1.0)");

  private static MetadataAttribute attribute(String id, String concept) {
    return new MetadataAttribute(
        Identifiable.of(id),
        null,
        null,
        null,
        Given.urn("conceptscheme.Concept=BOK:CS(1.0)." + concept),
        null,
        List.of());
  }

  private static MetadataStructure since30(MetadataAttribute... attributes) {
    return new MetadataStructure(
        Given.base("MSD", "1.0"),
        new ComponentList<>(Identifiable.of(MetadataStructure.LIST_ID), List.of(attributes)),
        null);
  }

  private static ReportStructure report(String id, MetadataAttribute... attributes) {
    return new ReportStructure(Identifiable.of(id), List.of(attributes), List.of("T"));
  }

  private static MetadataStructure in21(List<String> objectTypes, ReportStructure... reports) {
    MetadataTarget target =
        new MetadataTarget(
            Identifiable.of("T"),
            objectTypes.stream()
                .map(type -> new IdentifiableObjectTarget(Identifiable.of("O"), type, null))
                .map(MetadataStructure21.TargetObject.class::cast)
                .toList());
    return new MetadataStructure(
        Given.base("MSD", "1.0"), null, new MetadataStructure21(List.of(target), List.of(reports)));
  }

  private static Metadataflow flow(String... targets) {
    return new Metadataflow(
        Given.base("MDF", "1.0"), STRUCTURE, List.of(targets).stream().map(Given::urn).toList());
  }

  // Structures

  @Test
  void attributesAreOneReportAboutWhatMetadataflowsTarget() {
    Metadataflow flow =
        flow(
            "datastructure.Dataflow=BOK:*(*)",
            "datastructure.Dataflow=BOK:KST(1.0)",
            "codelist.Code=*:*(*).*",
            "codelist.ValueList=*:*(*)");
    MetadataStructure structure = since30(attribute("A", "A"), attribute("B", "B"));
    KnownArtefacts known = new KnownArtefacts(List.of(structure, flow));
    MetadataStructure21 reports =
        Given.only(MetadataStructure.class, new ReportStructureView(known), structure, Era.V21)
            .reports();
    assertEquals(List.of("Dataflow", "Code"), objectTypes(reports));
    assertEquals(structure.attributes(), reports.reports().get(0).attributes());
  }

  private static List<String> objectTypes(MetadataStructure21 reports) {
    return reports.targets().get(0).objects().stream()
        .map(object -> ((IdentifiableObjectTarget) object).objectType())
        .toList();
  }

  @Test
  void withoutMetadataflowsTheyAreAboutAnything() {
    MetadataStructure21 reports =
        Given.only(
                MetadataStructure.class,
                new ReportStructureView(KnownArtefacts.none()),
                since30(attribute("A", "A")),
                Era.V21)
            .reports();
    assertEquals(List.of("Any"), objectTypes(reports));
  }

  @Test
  void theAttributesOfAllReportsAreOneList() {
    MetadataStructure old =
        in21(
            List.of(),
            report("R1", attribute("A", "A"), attribute("B", "B")),
            report("R2", attribute("A", "A"), attribute("C", "C")));
    assertEquals(
        since30(attribute("A", "A"), attribute("B", "B"), attribute("C", "C")),
        Given.only(MetadataStructure.class, new MetadataAttributesView(), old, Era.V31));
  }

  @Test
  void anotherAttributeOfTheSameIdIsLeftOut() {
    MetadataStructure old =
        in21(List.of(), report("R1", attribute("A", "A")), report("R2", attribute("A", "Z")));
    assertEquals(
        since30(attribute("A", "A")),
        Given.only(MetadataStructure.class, new MetadataAttributesView(), old, Era.V30));
    assertEquals(
        "MetadataStructure BOK:MSD(1.0) is without the attribute A of the report R2: another"
            + " report has an attribute of this id, and since SDMX 3.0 all are in one list",
        Given.leftOut(new MetadataAttributesView(), old, Era.V30));
  }

  // Flows

  @Test
  void aFlowOf21TargetsWhatItsStructureDoes() {
    MetadataStructure structure =
        in21(List.of("Dataflow", "Category", "Attribute"), report("R", attribute("A", "A")));
    Metadataflow seen =
        Given.only(
            Metadataflow.class,
            new MetadataflowView(new KnownArtefacts(List.of(structure))),
            flow(),
            Era.V31);
    assertEquals(
        flow("datastructure.Dataflow=*:*(*)", "categoryscheme.Category=*:*(*).*", "base.Any=*:*(*)")
            .targets(),
        seen.targets());
  }

  @Test
  void aFlowOfAnUnknownStructureTargetsAnything() {
    assertEquals(
        flow("base.Any=*:*(*)"),
        Given.only(
            Metadataflow.class, new MetadataflowView(KnownArtefacts.none()), flow(), Era.V30));
  }

  // Constraints

  private static MetadataTargetRegion region(String report, String target) {
    return new MetadataTargetRegion(
        true,
        report,
        target,
        null,
        null,
        List.of(),
        List.of(),
        List.of(MemberSelection.of("A", "x")));
  }

  private static MetadataConstraint constraint(Urn attached) {
    return new MetadataConstraint(
        Given.base("MC", "1.0"),
        ConstraintAttachment.to(attached),
        null,
        List.of(region(null, null)));
  }

  private static DataConstraint content(Artefact... known) {
    return Given.only(
        DataConstraint.class,
        new MetadataConstraintView(new KnownArtefacts(List.of(known))),
        constraint(FLOW),
        Era.V21);
  }

  @Test
  void aMetadataConstraintIsAContentConstraintOfTheReportThatTheViewMakes() {
    assertEquals(
        List.of(region(ReportStructureView.REPORT, ReportStructureView.TARGET)),
        content(flow(), since30(attribute("A", "A"))).metadataRegions());
  }

  @Test
  void orOfTheReportThatThereIs() {
    assertEquals(
        List.of(region("R", "T")),
        content(flow(), in21(List.of(), report("R", attribute("A", "A")))).metadataRegions());
  }

  @Test
  void aConstraintOfAMetadataAgreementHasNoFormIn21() {
    Urn agreement = Given.urn("registry.MetadataProvisionAgreement=BOK:MPA(1.0)");
    assertEquals(
        "MetadataConstraint BOK:MC(1.0) is left out: SDMX 2.1 has no constraint attached to such a"
            + " thing",
        Given.leftOut(
            new MetadataConstraintView(KnownArtefacts.none()), constraint(agreement), Era.V21));
  }

  @Test
  void aContentConstraintOfMetadataIsAMetadataConstraintAgain() {
    assertEquals(
        constraint(FLOW),
        Given.only(
            MetadataConstraint.class, new MetadataOfConstraintView(), content(flow()), Era.V31));
  }

  @Test
  void whatIsSaidOfMetadataBesideDataIsLeftOut() {
    DataConstraint both =
        new DataConstraint(
            Given.base("CR", "1.0"),
            false,
            null,
            null,
            null,
            List.of(),
            List.of(
                new CubeRegion(
                    true, List.of(), List.of(MemberSelection.of("FREQ", "A")), List.of())),
            List.of(new MetadataKeySet(true, List.of())),
            List.of());
    assertEquals(
        "DataConstraint BOK:CR(1.0) is without what it says of metadata: SDMX 3.1 has no such"
            + " thing",
        Given.leftOut(new MetadataOfConstraintView(), both, Era.V31));
  }

  @Test
  void targetsOfRegionsAreLeftOut() {
    TargetValues anything =
        new TargetValues("O", true, List.of("x"), List.of(), List.of(), List.of(), null);
    MetadataTargetRegion targeted =
        new MetadataTargetRegion(
            true, "R", "T", null, null, List.of(), List.of(anything), List.of());
    DataConstraint old =
        new DataConstraint(
            Given.base("CR", "1.0"),
            false,
            ConstraintAttachment.to(FLOW),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(targeted));
    assertEquals(
        "DataConstraint BOK:CR(1.0) is without the targets of its regions: SDMX 3.0 has no such"
            + " thing",
        Given.leftOut(new MetadataOfConstraintView(), old, Era.V30));
  }
}
