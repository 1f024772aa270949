package org.jisik.model.artefact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jisik.model.artefact.HierarchicalCodelist.HierarchicalCode21;
import org.jisik.model.artefact.HierarchicalCodelist.Hierarchy21;
import org.jisik.model.artefact.ItemSchemeMap21.ItemAssociation;
import org.jisik.model.artefact.RepresentationMap.MappedList;
import org.jisik.model.artefact.RepresentationMap.SourceValue;
import org.jisik.model.artefact.RepresentationMap.ValueMapping;
import org.jisik.model.describe.NamedReference;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Items that are named by their ids alone are in use, and the scheme around them is not. */
class UseTest {

  private static final Maintainable BASE =
      Maintainable.of("EX", "X", "1.0", LocalisedText.of("en", "X"));

  private static Urn urn(String type, String target) {
    return Urn.parse("urn:sdmx:org.sdmx.infomodel." + type + "=EX:" + target);
  }

  private static Urn codelist(String id) {
    return urn("codelist.Codelist", id + "(1.0)");
  }

  private static void assertUses(String expected, Artefact artefact) {
    Set<String> uses =
        artefact.uses().stream()
            .map(use -> use.artefact().id() + (use.isOfAll() ? "" : "." + use.item()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, String.join(" ", uses));
  }

  private static ValueMapping mapping(List<SourceValue> sources, String... targets) {
    return new ValueMapping(null, null, List.of(), sources, List.of(targets));
  }

  private static RepresentationMap map(ValueMapping... mappings) {
    return new RepresentationMap(
        BASE,
        List.of(new MappedList(codelist("CL_A"), null), new MappedList(codelist("CL_B"), null)),
        List.of(new MappedList(codelist("CL_C"), null), new MappedList(null, "String")),
        List.of(mappings));
  }

  @Test
  void aMapUsesTheValuesThatItMaps() {
    assertUses(
        "CL_A.A1 CL_A.A2 CL_B.B1 CL_C.C1",
        map(
            mapping(List.of(SourceValue.of("A1"), SourceValue.of("B1")), "C1", "text"),
            mapping(List.of(SourceValue.of("A2")))));
  }

  @Test
  void aPatternMayMeanEveryValue() {
    SourceValue pattern = new SourceValue("A.*", true, null, null);
    assertUses(
        "CL_A CL_B.B1 CL_C.C1",
        map(
            mapping(List.of(SourceValue.of("A1"), SourceValue.of("B1")), "C1"),
            mapping(List.of(pattern, SourceValue.of("B1")), "C1")));
  }

  @Test
  void aPatternInAListMeansAllOfItAlsoWhereTheListIsMappedTo() {
    assertUses(
        "CL_A",
        new RepresentationMap(
            BASE,
            List.of(new MappedList(codelist("CL_A"), null)),
            List.of(new MappedList(codelist("CL_A"), null)),
            List.of(mapping(List.of(new SourceValue("A", null, null, BigDecimal.ONE)), "A1"))));
  }

  @Test
  void aMapWithoutMappingsUsesTheLists() {
    assertUses("CL_A CL_B CL_C", map());
  }

  private static ItemMap item(@Nullable SourceValue source, @Nullable String target) {
    return new ItemMap(null, null, List.of(), source, target);
  }

  @Test
  void aMapOfItemsUsesThem() {
    Urn from = urn("conceptscheme.ConceptScheme", "CS_A(1.0)");
    Urn to = urn("conceptscheme.ConceptScheme", "CS_B(1.0)");
    assertUses(
        "CS_A.A CS_B.B",
        new ConceptSchemeMap(
            BASE,
            from,
            to,
            List.of(item(SourceValue.of("A"), "B"), item(SourceValue.of("A"), null))));
    assertUses(
        "CS_A CS_B.B",
        new ConceptSchemeMap(
            BASE, from, to, List.of(item(new SourceValue("A", true, null, null), "B"))));
  }

  @Test
  void aStructureSetUsesTheItemsThatItMaps() {
    ItemAssociation association =
        new ItemAssociation(
            List.of(), urn("codelist.Code", "CL_A(1.0).A"), urn("codelist.Code", "CL_B(1.0).B"));
    ItemSchemeMap21 map =
        new ItemSchemeMap21(
            ItemSchemeMap21.Kind.CODELIST,
            Nameable.of("M", "M"),
            codelist("CL_A"),
            codelist("CL_B"),
            List.of(association));
    assertUses("CL_A.A CL_B.B", new StructureSet(BASE, List.of(), List.of(map)));
  }

  @Test
  void aHierarchyOf21UsesTheCodesThatItNamesByAlias() {
    HierarchicalCodelist list =
        new HierarchicalCodelist(
            BASE,
            List.of(
                new NamedReference("a", codelist("CL_A")),
                new NamedReference("b", codelist("CL_B"))),
            List.of(
                new Hierarchy21(
                    Nameable.of("H", "H"), null, List.of(code("a", "A1", code("a", "A2"))), null)));
    assertUses("CL_A.A1 CL_A.A2 CL_B", list);
  }

  private static HierarchicalCode21 code(String alias, String id, HierarchicalCode21... below) {
    return new HierarchicalCode21(
        Identifiable.of(id), null, null, null, null, alias, id, List.of(below), null);
  }
}
