package org.jisik.service;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jisik.model.artefact.AgencyScheme;
import org.jisik.model.artefact.Annotation;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Categorisation;
import org.jisik.model.artefact.CategoryScheme;
import org.jisik.model.artefact.CategoryScheme.Category;
import org.jisik.model.artefact.Code;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.CodelistExtension;
import org.jisik.model.artefact.ComponentList;
import org.jisik.model.artefact.Concept;
import org.jisik.model.artefact.ConceptScheme;
import org.jisik.model.artefact.ConstraintAttachment;
import org.jisik.model.artefact.CubeRegion;
import org.jisik.model.artefact.DataConstraint;
import org.jisik.model.artefact.DataProviderScheme;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.DataStructureComponents;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.artefact.Dimension;
import org.jisik.model.artefact.DimensionComponent;
import org.jisik.model.artefact.Hierarchy;
import org.jisik.model.artefact.Hierarchy.HierarchicalCode;
import org.jisik.model.artefact.Identifiable;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.MemberSelection;
import org.jisik.model.artefact.MemberSelection.SelectedValue;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.artefact.Organisation;
import org.jisik.model.artefact.ProvisionAgreement;
import org.jisik.model.artefact.Representation;
import org.jisik.model.artefact.RepresentationMap;
import org.jisik.model.artefact.RepresentationMap.MappedList;
import org.jisik.model.artefact.RepresentationMap.SourceValue;
import org.jisik.model.artefact.RepresentationMap.ValueMapping;
import org.jisik.model.artefact.ValueList;
import org.jisik.model.artefact.ValueList.ValueItem;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A few structures that are related in all ways there are, of the agencies EX and EX.SUB.
 *
 * <pre>
 * agreement PA ─ flow F ─┐                          ┌─ concepts CS ─ CL_FREQ, CL_UNIT, CL_ODD
 *                        ├─ structure DSD(1.0+.0) ──┤
 *                flow G ─┘                          └─ CL_AREA ←extends─ CL_MORE
 * </pre>
 */
final class SmallRegistry {

  private SmallRegistry() {}

  static MemoryStructureStore store(Artefact... more) {
    MemoryStructureStore store = new MemoryStructureStore();
    store.save(ARTEFACTS, Instant.parse("2024-01-01T00:00:00Z"));
    if (more.length > 0) {
      store.save(List.of(more), Instant.parse("2025-01-01T00:00:00Z"));
    }
    return store;
  }

  private static final List<Artefact> ARTEFACTS =
      List.of(
          agencies("SDMX", "SDMX", "EX", "ELSE"),
          agencies("EX", "SUB", "OTHER"),
          codes("CL_FREQ", "A Q M"),
          codes("CL_UNIT", "EUR USD"),
          codes("CL_ODD", "X"),
          codes("CL_AREA", "W EU<W DE<EU FR<EU US<W"),
          extended("CL_MORE", "CL_AREA", "EU"),
          new ConceptScheme(
              described("CS"),
              null,
              List.of(
                  concept("TOP", null, null),
                  concept("FREQ", "TOP", "CL_FREQ"),
                  concept("AREA", null, null),
                  concept("UNIT", null, "CL_UNIT"),
                  concept("ODD", null, "CL_ODD"))),
          structure("1.0.0", "FREQ", "UNIT"),
          structure("1.1.0", "FREQ", "AREA", "UNIT"),
          flow("F"),
          flow("G"),
          new DataProviderScheme(
              base("DATA_PROVIDERS", "1.0"), null, List.of(organisation("P1"), organisation("P2"))),
          new ProvisionAgreement(
              base("PA", "1.0"),
              urn("datastructure.Dataflow", "F(1.0)"),
              urn("base.DataProvider", "DATA_PROVIDERS(1.0).P1")),
          new CategoryScheme(
              base("DOMAINS", "1.0"),
              null,
              List.of(
                  category("ECO", category("SECTORAL", category("ENERGY"), category("FARMS"))),
                  category("SOC"))),
          categorisation("CAT_F", "datastructure.Dataflow", "F(1.0)", "ECO.SECTORAL"),
          categorisation("CAT_G", "datastructure.Dataflow", "G(1.0)", "SOC"),
          new Hierarchy(
              base("TREE", "1.0"),
              null,
              null,
              List.of(
                  new HierarchicalCode(
                      Identifiable.of("H"),
                      null,
                      null,
                      urn("codelist.Code", "CL_AREA(1.0.0).FR"),
                      List.of(),
                      null))),
          new ValueList(base("VL", "1.0"), List.of(value("US $, new"), value("a/b"), value("€"))),
          new RepresentationMap(
              base("MAP", "1.0"),
              List.of(new MappedList(urn("codelist.Codelist", "CL_UNIT(1.0.0)"), null)),
              List.of(new MappedList(null, "String")),
              List.of(
                  new ValueMapping(
                      null, null, List.of(), List.of(SourceValue.of("USD")), List.of("$")))));

  static Maintainable base(String id, String version) {
    return base("EX", id, version);
  }

  private static Maintainable base(String agency, String id, String version) {
    return Maintainable.of(agency, id, version, LocalisedText.of("en", id));
  }

  /** A URN within the agency: {@code codelist.Code}, {@code CL_AREA(1.0.0).FR}. */
  static Urn urn(String type, String target) {
    return Urn.parse("urn:sdmx:org.sdmx.infomodel." + type + "=EX:" + target);
  }

  private static AgencyScheme agencies(String agency, String... ids) {
    return new AgencyScheme(
        base(agency, "AGENCIES", "1.0"),
        null,
        Stream.of(ids).map(SmallRegistry::organisation).toList());
  }

  private static Organisation organisation(String id) {
    return new Organisation(Nameable.of(id, id), null, List.of());
  }

  static Codelist codes(String id, String codes) {
    return new Codelist(base(id, "1.0.0"), null, codes(codes));
  }

  private static List<Code> codes(String codes) {
    return Arrays.stream(codes.split(" "))
        .map(code -> code.split("<"))
        .map(code -> new Code(Nameable.of(code[0], code[0]), code.length > 1 ? code[1] : null))
        .toList();
  }

  private static Codelist extended(String id, String of, String codes) {
    return new Codelist(
        base(id, "1.0.0"),
        null,
        codes(codes),
        List.of(
            new CodelistExtension("X_", urn("codelist.Codelist", of + "(1.0+.0)"), null, null)));
  }

  private static Concept concept(String id, @Nullable String parent, @Nullable String list) {
    return new Concept(
        Nameable.of(id, id),
        parent,
        list == null ? null : Representation.coded(urn("codelist.Codelist", list + "(1.0.0)")),
        null);
  }

  private static DataStructure structure(String version, String... dimensions) {
    return new DataStructure(
        base("DSD", version),
        null,
        new DataStructureComponents(
            new ComponentList<>(
                Identifiable.of("DimensionDescriptor"),
                Stream.of(dimensions).<DimensionComponent>map(SmallRegistry::dimension).toList()),
            List.of(),
            null,
            null),
        null);
  }

  private static Dimension dimension(String id) {
    return new Dimension(
        Identifiable.of(id),
        (BigDecimal) null,
        urn("conceptscheme.Concept", "CS(1.0)." + id),
        id.equals("AREA")
            ? Representation.coded(urn("codelist.Codelist", "CL_AREA(1.0+.0)"))
            : null,
        List.of());
  }

  private static Dataflow flow(String id) {
    return new Dataflow(
        described(id), urn("datastructure.DataStructure", "DSD(1.0+.0)"), List.of());
  }

  /** With a description and an annotation. */
  private static Maintainable described(String id) {
    Maintainable base = base(id, "1.0");
    return new Maintainable(
        base.id(),
        base.agency(),
        base.version(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(Annotation.of("NOTE", id)),
        List.of(),
        base.name(),
        LocalisedText.of("en", "About " + id));
  }

  private static Category category(String id, Category... below) {
    return new Category(Nameable.of(id, id), List.of(below));
  }

  private static Categorisation categorisation(
      String id, String type, String source, String category) {
    return new Categorisation(
        base("EX.SUB", id, "1.0"),
        urn(type, source),
        urn("categoryscheme.Category", "DOMAINS(1.0)." + category));
  }

  private static ValueItem value(String text) {
    return new ValueItem(text, List.of(), LocalisedText.NONE, LocalisedText.NONE);
  }

  /** What is allowed at some structure: {@code AREA=EU+true,US} dimension by dimension. */
  static DataConstraint constraint(String id, Urn at, String... dimensions) {
    return constraint(
        base(id, "1.0"),
        at,
        false,
        new CubeRegion(
            true,
            List.of(),
            Stream.of(dimensions).map(SmallRegistry::selection).toList(),
            List.of()));
  }

  static DataConstraint constraint(
      Maintainable base, Urn at, boolean isActual, CubeRegion... regions) {
    return new DataConstraint(
        base,
        isActual,
        ConstraintAttachment.to(at),
        null,
        null,
        List.of(),
        List.of(regions),
        List.of(),
        List.of());
  }

  /** {@code AREA=EU/true,US}; {@code !=} for all but these. */
  static MemberSelection selection(String text) {
    boolean isIncluded = !text.contains("!=");
    String[] parts = text.split("!?=");
    return new MemberSelection(
        parts[0],
        isIncluded,
        null,
        null,
        null,
        Arrays.stream(parts[1].split(",")).map(SmallRegistry::selected).toList(),
        null);
  }

  private static SelectedValue selected(String text) {
    String[] parts = text.split("/");
    return new SelectedValue(parts[0], parts.length > 1 ? parts[1] : null, null, null, null);
  }
}
