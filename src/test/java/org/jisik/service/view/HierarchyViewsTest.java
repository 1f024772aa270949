package org.jisik.service.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.HierarchicalCodelist;
import org.jisik.model.artefact.HierarchicalCodelist.HierarchicalCode21;
import org.jisik.model.artefact.HierarchicalCodelist.Hierarchy21;
import org.jisik.model.artefact.Hierarchy;
import org.jisik.model.artefact.Hierarchy.HierarchicalCode;
import org.jisik.model.artefact.Hierarchy.Level;
import org.jisik.model.artefact.Identifiable;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.NamedReference;
import org.jisik.model.reference.Urn;
import org.junit.jupiter.api.Test;

/** Hierarchies of SDMX 3.x and hierarchical codelists of 2.1. */
class HierarchyViewsTest {

  private static final Urn TYPES = Given.urn("codelist.Codelist=BOK:CL_TYPE(1.0.0)");
  private static final Urn OTHER_TYPES = Given.urn("codelist.Codelist=SDMX:CL_TYPE(2.0)");

  private static HierarchicalCode code(Urn code, HierarchicalCode... below) {
    return new HierarchicalCode(
        Identifiable.of(code.item()), null, null, code, List.of(below), "L1");
  }

  private static Hierarchy hierarchy() {
    return new Hierarchy(
        Given.base("H_TYPE", "1.0.0"),
        true,
        new Level(Nameable.of("L1", "Groups"), null, null),
        List.of(
            code(TYPES.item("Code", "A"), code(TYPES.item("Code", "B"))),
            code(OTHER_TYPES.item("Code", "Z"))));
  }

  private static HierarchicalCodelist in21(Hierarchy hierarchy) {
    return Given.only(
        HierarchicalCodelist.class, new HierarchyView(KnownArtefacts.none()), hierarchy, Era.V21);
  }

  @Test
  void aHierarchyIsASetOfOneUnderItsOwnIdentity() {
    HierarchicalCodelist set = in21(hierarchy());
    assertEquals("BOK:H_TYPE(1.0.0)", set.ref().label());
    assertEquals(List.of("H_TYPE"), set.hierarchies().stream().map(Hierarchy21::id).toList());
    assertEquals(
        List.of(new NamedReference("CL_TYPE", TYPES), new NamedReference("CL_TYPE_1", OTHER_TYPES)),
        set.includedCodelists());
  }

  @Test
  void aHierarchyIn21AndBackIsTheSame() {
    assertEquals(
        hierarchy(),
        Given.only(
            Hierarchy.class,
            new HierarchicalCodelistView(KnownArtefacts.none()),
            in21(hierarchy()),
            Era.V31));
  }

  private static HierarchicalCode21 code21(String alias, String id) {
    return new HierarchicalCode21(
        Identifiable.of(id), null, null, null, null, alias, id, List.of(), null);
  }

  private static HierarchicalCodelist list(Hierarchy21... hierarchies) {
    return new HierarchicalCodelist(
        Given.base("HCL", "1.0"),
        List.of(new NamedReference("T", TYPES), new NamedReference(null, OTHER_TYPES)),
        List.of(hierarchies));
  }

  private static Hierarchy21 hierarchy21(String id, HierarchicalCode21... codes) {
    return new Hierarchy21(Nameable.of(id, id), null, List.of(codes), null);
  }

  @Test
  void codesByAliasAreCodesOfTheIncludedCodelist() {
    Hierarchy hierarchy =
        Given.only(
            Hierarchy.class,
            new HierarchicalCodelistView(KnownArtefacts.none()),
            list(hierarchy21("H1", code21("T", "A"), code21("CL_TYPE", "Z"))),
            Era.V30);
    assertEquals("BOK:HCL(1.0)", hierarchy.ref().label());
    assertEquals(false, hierarchy.hasFormalLevels());
    assertEquals(
        List.of(TYPES.item("Code", "A"), OTHER_TYPES.item("Code", "Z")),
        hierarchy.codes().stream().map(HierarchicalCode::code).toList());
  }

  @Test
  void codesOfOneIdInDifferentPlacesTakeTheirPathForIt() {
    HierarchicalCode21 twice = code21("T", "1");
    HierarchicalCode21 above =
        new HierarchicalCode21(
            Identifiable.of("1"), null, null, null, null, "T", "P", List.of(twice), null);
    Hierarchy hierarchy =
        Given.only(
            Hierarchy.class,
            new HierarchicalCodelistView(KnownArtefacts.none()),
            list(hierarchy21("H1", above)),
            Era.V30);
    HierarchicalCode first = hierarchy.codes().get(0);
    assertEquals("1", first.naming().id());
    assertEquals("1_1", first.codes().get(0).naming().id());
    assertEquals(TYPES.item("Code", "1"), first.codes().get(0).code());
  }

  @Test
  void severalHierarchiesTakeTheIdOfTheListToo() {
    Viewed viewed =
        new HierarchicalCodelistView(KnownArtefacts.none())
            .of(list(hierarchy21("H1", code21("T", "A")), hierarchy21("H2")), Era.V31);
    assertEquals(
        List.of("HCL_H1", "HCL_H2"),
        viewed.artefacts().stream().map(Artefact::base).map(base -> base.id()).toList());
  }

  @Test
  void aHierarchyWithAnUnknownAliasIsLeftOut() {
    HierarchicalCodelist list =
        list(hierarchy21("H1", code21("X", "A")), hierarchy21("H2", code21("T", "A")));
    assertEquals(
        "HierarchicalCodelist BOK:HCL(1.0) is without the hierarchy H1: its code A is of a"
            + " codelist 'X' that is not included",
        Given.leftOut(new HierarchicalCodelistView(KnownArtefacts.none()), list, Era.V31));
    assertEquals(
        1,
        new HierarchicalCodelistView(KnownArtefacts.none()).of(list, Era.V31).artefacts().size());
  }

  @Test
  void aListOfNoHierarchiesIsLeftOut() {
    Viewed viewed = new HierarchicalCodelistView(KnownArtefacts.none()).of(list(), Era.V31);
    assertEquals(List.of(), viewed.artefacts());
    assertEquals(1, viewed.leftOut().size());
  }

  @Test
  void anIdThatIsTakenGetsTheClassBeforeIt() {
    HierarchicalCodelist taken =
        new HierarchicalCodelist(Given.base("H_TYPE", "1.0.0"), List.of(), List.of());
    HierarchicalCodelist set =
        Given.only(
            HierarchicalCodelist.class,
            new HierarchyView(new KnownArtefacts(List.of(taken))),
            hierarchy(),
            Era.V21);
    assertEquals("BOK:Hierarchy_H_TYPE(1.0.0)", set.ref().label());
  }

  @Test
  void inItsOwnEraEachStaysAsItIs() {
    Stream.of(hierarchy(), list())
        .forEach(
            artefact -> {
              Era own = artefact instanceof Hierarchy ? Era.V31 : Era.V21;
              assertEquals(
                  Viewed.as(artefact), new HierarchyView(KnownArtefacts.none()).of(artefact, own));
              assertEquals(
                  Viewed.as(artefact),
                  new HierarchicalCodelistView(KnownArtefacts.none()).of(artefact, own));
            });
  }
}
