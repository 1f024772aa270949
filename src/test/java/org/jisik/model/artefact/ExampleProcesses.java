package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.artefact.Process.Artifact;
import org.jisik.model.artefact.Process.Computation;
import org.jisik.model.artefact.Process.ProcessStep;
import org.jisik.model.artefact.Process.Transition;
import org.jisik.model.artefact.ReportingTaxonomy.ReportingCategory;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;

/** How statistics come about and what a report of them consists of. */
final class ExampleProcesses {

  private static final Urn FLOW =
      Examples.urn("urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=BOK:KST_TYPE(1.0.0)");

  private ExampleProcesses() {}

  static List<Artefact> of(Era era) {
    return List.of(process(era), taxonomy(era));
  }

  private static Process process(Era era) {
    ProcessStep check = step("CHECK");
    ProcessStep compile =
        new ProcessStep(
            Examples.item(era, "COMPILE"),
            List.of(
                new Artifact("IN", Examples.annotations(era), FLOW),
                new Artifact(null, List.of(), Examples.concept("FREQ"))),
            List.of(new Artifact("OUT", List.of(), FLOW)),
            new Computation(
                "C1",
                "R",
                "R",
                "4.5",
                Examples.annotations(era),
                LocalisedText.of("en", "a < b").with("ko", "계산")),
            List.of(
                new Transition(
                    new Identifiable(
                        "T1",
                        "https://example.org/T1",
                        Examples.annotations(era),
                        Examples.links(era)),
                    "L1",
                    "COMPILE.CHECK",
                    LocalisedText.of("en", "always").with("ko", "언제나")),
                new Transition(
                    Identifiable.of(""), null, "RELEASE", LocalisedText.of("en", "checked"))),
            List.of(check));
    return new Process(Examples.base(era, "PR_KST"), List.of(compile, step("RELEASE")));
  }

  private static ProcessStep step(String id) {
    return new ProcessStep(
        Nameable.of(id, "Step " + id), List.of(), List.of(), null, List.of(), List.of());
  }

  private static ReportingTaxonomy taxonomy(Era era) {
    Urn structure =
        Examples.urn("urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=BOK:KST(1.0.0)");
    ReportingCategory byStructure =
        new ReportingCategory(
            Nameable.of("T1_1", "By type"), List.of(), List.of(structure), List.of());
    Urn metadata =
        Examples.urn("urn:sdmx:org.sdmx.infomodel.metadatastructure.Metadataflow=BOK:MDF(1.0.0)");
    ReportingCategory byFlow =
        new ReportingCategory(
            Examples.item(era, "T1"), List.of(byStructure), List.of(), List.of(FLOW, metadata));
    return new ReportingTaxonomy(Examples.base(era, "RT_KST"), true, List.of(byFlow));
  }
}
