package org.jisik.model.artefact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jisik.model.artefact.CodelistExtension.CodeSelection;
import org.jisik.model.artefact.CodelistExtension.MemberCode;
import org.jisik.model.artefact.CodelistExtension.MemberWildcard;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Link;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.Version;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Artefacts that say everything their types can say in an era, and that both of its encodings can
 * carry without loss.
 */
public final class Examples {

  static final String SCHEME =
      "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=BOK:CS_KST(1.0.0).";

  private Examples() {}

  /** One rich example of every type there is in the era, and some odd ones. */
  public static List<Artefact> of(Era era) {
    List<Artefact> examples = new ArrayList<>();
    examples.add(dataflow(era));
    examples.add(codelist(era));
    examples.add(new Codelist(base(era, "CL_STUB"), null, List.of()));
    if (era != Era.V21) {
      examples.add(regions(era));
      examples.add(cells(era));
    }
    examples.add(conceptScheme(era));
    examples.add(era == Era.V21 ? ExampleStructures.v21() : ExampleStructures.since30(era));
    examples.add(ExampleMetadata.structure(era));
    examples.add(ExampleMetadata.flow(era));
    examples.addAll(ExampleSchemes.of(era));
    examples.addAll(ExampleConstraints.of(era));
    examples.addAll(ExampleMetadataConstraints.of(era));
    examples.addAll(ExampleMaps.of(era));
    examples.addAll(ExampleProcesses.of(era));
    examples.addAll(ExampleTransformations.of(era));
    return examples;
  }

  /** What messages of an era hold and nobody keeps. */
  public static List<Artefact> unkept(Era era) {
    return era == Era.V31 ? List.of(ExampleMetadataConstraints.availability()) : List.of();
  }

  /** Base parts in which everything is said that the era knows. */
  static Maintainable base(Era era, String id) {
    return new Maintainable(
        id,
        "BOK.STAT",
        new Version("1.2.0"),
        "https://example.org/" + id,
        era == Era.V21 ? true : null,
        era == Era.V31 ? true : null,
        false,
        null,
        null,
        "2020-01-01T00:00:00Z",
        "2030-12-31T00:00:00Z",
        annotations(era),
        links(era),
        LocalisedText.of("en", "An <example> & more").with("ko", "보기"),
        LocalisedText.of("en", "Line one\nline two"));
  }

  /** An item of which everything is said that the era knows. */
  static Nameable item(Era era, String id) {
    return new Nameable(
        id,
        "https://example.org/" + id,
        annotations(era),
        links(era),
        LocalisedText.of("en", "Item " + id).with("ko", "항목"),
        LocalisedText.of("ko", "설명"));
  }

  static List<Annotation> annotations(Era era) {
    return List.of(
        new Annotation(
            "A1",
            "title",
            "TYPE",
            List.of(link(Link.ANNOTATION, era == Era.V21 ? null : "en")),
            LocalisedText.of("en", "note").with("ko", "메모"),
            era == Era.V21 ? null : "42"),
        Annotation.of("ORDER", "1"));
  }

  static List<Link> links(Era era) {
    return era == Era.V21 ? List.of() : List.of(link("source", null));
  }

  private static Link link(String rel, @Nullable String language) {
    return new Link(rel, "https://example.org/a?b=c&d", null, null, language, LocalisedText.NONE);
  }

  static Urn urn(String text) {
    return Urn.parse(text);
  }

  static Urn concept(String id) {
    return urn(SCHEME + id);
  }

  static Urn codes(String id) {
    return urn("urn:sdmx:org.sdmx.infomodel.codelist.Codelist=SDMX:" + id + "(2.1)");
  }

  private static Dataflow dataflow(Era era) {
    return new Dataflow(
        base(era, "KST_TYPE"),
        urn("urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=BOK:KST(1.0.0)"),
        era == Era.V31 ? List.of("FREQ", "REF_AREA") : List.of());
  }

  private static Codelist codelist(Era era) {
    return new Codelist(
        base(era, "CL_FREQ"),
        true,
        List.of(
            new Code(item(era, "A"), null),
            new Code(Nameable.of("A-2_@$", "Twice a year"), "A"),
            new Code(Nameable.of("9", "Other"), null)),
        era == Era.V21 ? List.of() : extensions());
  }

  private static Codelist regions(Era era) {
    return new Codelist(
        base(era, "CL_REGION"),
        false,
        List.of(
            new Code(item(era, "W1"), null, "POLYGON((0 0, 1 0, 1 1, 0 0))"),
            new Code(Nameable.of("KR", "Korea"), "W1", "")),
        extensions(),
        GeoType.GEOGRAPHIC,
        null);
  }

  private static Codelist cells(Era era) {
    return new Codelist(
        base(era, "CL_CELL"),
        null,
        List.of(
            new Code(item(era, "C1"), null, "36.0,10.5"),
            new Code(Nameable.of("C2", "A cell"), "C1", "36.0,11.5")),
        extensions(),
        GeoType.GRID,
        "EPSG:4326 & more");
  }

  private static List<CodelistExtension> extensions() {
    CodeSelection some =
        new CodeSelection(
            List.of(
                new MemberCode("B", null),
                new MemberCode("C", "true"),
                new MemberCode("D", "excluderoot"),
                new MemberWildcard("E_%", null)));
    return List.of(
        new CodelistExtension("X_", codes("CL_OTHER"), some, null),
        new CodelistExtension(null, codes("CL_THIRD"), null, some),
        new CodelistExtension(null, codes("CL_FOURTH"), null, null));
  }

  private static ConceptScheme conceptScheme(Era era) {
    Representation numbers =
        new Representation(
            era == Era.V21 ? null : "0",
            era == Era.V21 ? null : "unbounded",
            facets(era),
            null,
            null);
    Representation coded =
        new Representation(
            null,
            null,
            null,
            codes("CL_FREQ"),
            new TextFormat(
                "Alpha",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                BigDecimal.ONE,
                null,
                null,
                null,
                null,
                null,
                List.of()));
    return new ConceptScheme(
        base(era, "CS_KST"),
        null,
        List.of(
            new Concept(
                Nameable.of("OBS", "Observation"),
                null,
                null,
                new Concept.IsoConceptReference("ISO", "X11179", "OBS")),
            new Concept(Nameable.of("OBS_VALUE", "Observation value"), "OBS", numbers, null),
            new Concept(Nameable.of("FREQ", "Frequency"), null, coded, null)));
  }

  private static TextFormat facets(Era era) {
    return new TextFormat(
        "Decimal",
        true,
        new BigDecimal("0.5"),
        new BigDecimal("1.10"),
        new BigDecimal("9.9"),
        "P1Y",
        "2020",
        "2021-Q4",
        new BigDecimal("1"),
        new BigDecimal("12"),
        new BigDecimal("-3.0"),
        new BigDecimal("1000000"),
        new BigDecimal("2"),
        "[0-9.]+",
        false,
        era == Era.V21
            ? List.of()
            : List.of(
                new TextFormat.SentinelValue(
                    "-1",
                    LocalisedText.of("en", "Unknown").with("ko", "모름"),
                    LocalisedText.of("en", "Nobody knows"))));
  }
}
