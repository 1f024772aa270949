package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.artefact.ItemSchemeMap21.ItemAssociation;
import org.jisik.model.artefact.ItemSchemeMap21.Kind;
import org.jisik.model.artefact.StructureMap21.ComponentMap;
import org.jisik.model.artefact.StructureMap21.RepresentationMapping;
import org.jisik.model.artefact.StructureMap21.ValueMap;
import org.jisik.model.artefact.StructureMap21.ValueMapping;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;

/** Structure sets of SDMX 2.1 with every kind of map, kind after kind as JSON has them. */
final class ExampleStructureSet {

  private static final Urn STRUCTURE = urn("datastructure.DataStructure=BOK:KST(1.0.0)");
  private static final Urn FLOW = urn("datastructure.Dataflow=IMF:BOP(1.13)");
  private static final Urn REPORT = urn("metadatastructure.MetadataStructure=BOK:MSD(1.0)");

  private ExampleStructureSet() {}

  static List<Artefact> all() {
    return List.of(
        new StructureSet(
            Examples.base(Era.V21, "SS_KST"),
            List.of(STRUCTURE, FLOW),
            List.of(
                items(
                    Kind.ORGANISATION_SCHEME,
                    urn("base.AgencyScheme=SDMX:AGENCIES(1.0)"),
                    urn("base.OrganisationUnitScheme=BOK:UNITS(1.0)")),
                items(
                    Kind.CATEGORY_SCHEME,
                    urn("categoryscheme.CategoryScheme=BOK:OLD(1.0)"),
                    urn("categoryscheme.CategoryScheme=BOK:NEW(1.0)")),
                items(Kind.CODELIST, Examples.codes("CL_OLD"), Examples.codes("CL_NEW")),
                items(
                    Kind.CONCEPT_SCHEME,
                    urn("conceptscheme.ConceptScheme=BOK:OLD(1.0)"),
                    urn("conceptscheme.ConceptScheme=BOK:NEW(1.0)")),
                items(
                    Kind.REPORTING_TAXONOMY,
                    urn("categoryscheme.ReportingTaxonomy=BOK:OLD(1.0)"),
                    urn("categoryscheme.ReportingTaxonomy=BOK:NEW(1.0)")),
                hybrid(),
                structures(),
                reports())),
        new StructureSet(Examples.base(Era.V21, "SS_EMPTY"), List.of(), List.of()));
  }

  private static ItemSchemeMap21 items(Kind kind, Urn source, Urn target) {
    return new ItemSchemeMap21(
        kind,
        rich(kind.name()),
        source,
        target,
        List.of(
            new ItemAssociation(
                Examples.annotations(Era.V21), item(source, "A"), item(target, "B")),
            new ItemAssociation(List.of(), item(source, "C"), item(target, "D"))));
  }

  private static Nameable rich(String id) {
    return new Nameable(
        id,
        "https://example.org/" + id,
        Examples.annotations(Era.V21),
        List.of(),
        LocalisedText.of("en", "Map").with("ko", "연계"),
        LocalisedText.of("ko", "설명"));
  }

  private static Urn item(Urn scheme, String id) {
    return scheme.item(scheme.type().item().orElseThrow().name(), id);
  }

  private static ItemSchemeMap21 hybrid() {
    Urn tree = urn("codelist.HierarchicalCodelist=BOK:HCL(1.0)");
    Urn flat = Examples.codes("CL_NEW");
    return new ItemSchemeMap21(
        Kind.HYBRID_CODELIST,
        Nameable.of("HYBRID", "Hybrid"),
        tree,
        flat,
        List.of(new ItemAssociation(List.of(), item(tree, "H1.A.B"), item(flat, "X"))));
  }

  private static StructureMap21 structures() {
    return new StructureMap21(
        rich("STRUCTURES"),
        true,
        STRUCTURE,
        FLOW,
        List.of(
            new ComponentMap(
                Examples.annotations(Era.V21),
                STRUCTURE.item("Dimension", "FREQ"),
                FLOW.item("MeasureDimension", "MEASURE"),
                new RepresentationMapping("CODELIST", null, null, null)),
            new ComponentMap(
                List.of(),
                STRUCTURE.item("TimeDimension", "TIME_PERIOD"),
                FLOW.item("TimeDimension", "TIME_PERIOD"),
                null),
            new ComponentMap(
                List.of(),
                STRUCTURE.item("DataAttribute", "UNIT"),
                FLOW.item("Measure", "OBS_VALUE"),
                text()),
            new ComponentMap(
                List.of(),
                STRUCTURE.item("DataAttribute", "STATUS"),
                FLOW.item("DataAttribute", "OBS_STATUS"),
                values())));
  }

  private static RepresentationMapping text() {
    TextFormat format = TextFormat.of("String");
    return new RepresentationMapping(null, format, "Description", null);
  }

  private static RepresentationMapping values() {
    ValueMap values =
        new ValueMap(List.of(new ValueMapping("a", "b & c"), new ValueMapping("d", "")));
    return new RepresentationMapping(null, null, null, values);
  }

  private static StructureMap21 reports() {
    return new StructureMap21(
        Nameable.of("REPORTS", "Reports"),
        null,
        REPORT,
        REPORT,
        List.of(
            new ComponentMap(
                List.of(),
                REPORT.item("MetadataAttribute", "REPORT.CONTACT.NAME"),
                REPORT.item("IdentifiableObjectTarget", "FULL_TARGET.PROVIDER"),
                null)));
  }

  private static Urn urn(String rest) {
    return Examples.urn("urn:sdmx:org.sdmx.infomodel." + rest);
  }
}
