package org.jisik.service.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jisik.format.ml.SdmxMl21StructureFormat;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Examples;
import org.jisik.model.artefact.ItemSchemeMap21;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.RepresentationMap;
import org.jisik.model.artefact.StructureMap;
import org.jisik.model.artefact.StructureSet;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Structure sets of 2.1 as maps of 3.x. */
class SetMapsViewTest {

  /** The example set with a map of every kind. */
  private static final StructureSet EVERYTHING =
      Examples.of(Era.V21).stream()
          .filter(StructureSet.class::isInstance)
          .map(StructureSet.class::cast)
          .findFirst()
          .orElseThrow();

  @ParameterizedTest
  @EnumSource(
      value = Era.class,
      names = {"V30", "V31"})
  void everyKindOfMapIsSeen(Era era) {
    Viewed maps = new SetMapsView(KnownArtefacts.none()).of(EVERYTHING, era);
    Messages.assertSaid(maps.artefacts(), era);
    assertEquals(
        """
        OrganisationSchemeMap BOK.STAT:ORGANISATION_SCHEME(1.2.0)
        CategorySchemeMap BOK.STAT:CATEGORY_SCHEME(1.2.0)
        RepresentationMap BOK.STAT:CODELIST(1.2.0)
        ConceptSchemeMap BOK.STAT:CONCEPT_SCHEME(1.2.0)
        ReportingTaxonomyMap BOK.STAT:REPORTING_TAXONOMY(1.2.0)
        RepresentationMap BOK.STAT:STRUCTURES_STATUS_OBS_STATUS(1.2.0)
        StructureMap BOK.STAT:STRUCTURES(1.2.0)""",
        lines(maps.artefacts().stream().map(Artefact::ref).toList()));
    assertEquals(
        """
        StructureSet BOK.STAT:SS_KST(1.2.0) is without related structures (2): SDMX 3.x has none
        StructureSet BOK.STAT:SS_KST(1.2.0) is without the map HYBRID: SDMX 3.x has no maps of hierarchical codes
        StructureSet BOK.STAT:SS_KST(1.2.0) is without the extension by STRUCTURES: SDMX 3.x maps do not extend
        StructureSet BOK.STAT:SS_KST(1.2.0) is without the map of UNIT to OBS_VALUE: SDMX 3.x has no such map of values
        StructureSet BOK.STAT:SS_KST(1.2.0) is without the map of REPORT.CONTACT.NAME to FULL_TARGET.PROVIDER: SDMX 3.x has no components of reports
        StructureSet BOK.STAT:SS_KST(1.2.0) is without the map REPORTS: SDMX 3.x can say none of its component maps""",
        lines(maps.leftOut()));
  }

  @Test
  void whatIsSaidOfTheSetIsSaidOfEachMap() {
    Artefact map = view(EVERYTHING).get(0);
    ItemSchemeMap21 inside = (ItemSchemeMap21) EVERYTHING.maps().get(0);
    assertEquals(EVERYTHING.base().agency(), map.base().agency());
    assertEquals(EVERYTHING.base().validFrom(), map.base().validFrom());
    assertEquals(inside.naming().name(), map.base().name());
    assertTrue(map.base().annotations().containsAll(EVERYTHING.base().annotations()));
    assertTrue(map.base().annotations().containsAll(inside.naming().annotations()));
  }

  @Test
  void componentMapsReferToTheMapsOfCodes() {
    List<Artefact> maps = view(EVERYTHING);
    StructureMap structures =
        maps.stream()
            .filter(StructureMap.class::isInstance)
            .map(StructureMap.class::cast)
            .findFirst()
            .orElseThrow();
    Urn values = structures.componentMaps().get(0).representationMap();
    assertTrue(maps.stream().anyMatch(map -> map.ref().urn().equals(values)), () -> "no " + values);
  }

  @Test
  void mapsOfSeveralSetsWithOneIdGetTheIdOfTheirSet() {
    StructureSet one = set("ONE", EVERYTHING);
    StructureSet other = set("OTHER", EVERYTHING);
    SetMapsView view = new SetMapsView(new KnownArtefacts(List.of(one, other)));
    assertEquals("ONE_CODELIST", codelistMap(view.of(one, Era.V31).artefacts()).base().id());
    assertEquals("OTHER_CODELIST", codelistMap(view.of(other, Era.V31).artefacts()).base().id());
  }

  @Test
  void aMapGivesWayToAnArtefactThatHasItsId() {
    StructureSet set = set("ONE", EVERYTHING);
    RepresentationMap own = codelistMap(view(set));
    SetMapsView view = new SetMapsView(new KnownArtefacts(List.of(set, own)));
    List<Artefact> maps = view.of(set, Era.V31).artefacts();
    assertEquals("ONE_CODELIST", codelistMap(maps).base().id());
    Messages.assertSaid(maps, Era.V31);
  }

  private static StructureSet set(String id, StructureSet like) {
    return new StructureSet(
        Maintainable.of("BOK", id, "1.0", LocalisedText.of("en", "A set")), List.of(), like.maps());
  }

  private static RepresentationMap codelistMap(List<Artefact> maps) {
    return maps.stream()
        .filter(RepresentationMap.class::isInstance)
        .map(RepresentationMap.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPublishedSetComesBackFromItsMap() throws IOException {
    Path fixtures = Path.of(System.getProperty("jisik.fixtures", "../shared/fixtures"));
    Path file = fixtures.resolve("structures-only/ECB_structureset.xml");
    Assumptions.assumeTrue(Files.exists(file), () -> "skipped: no " + file);
    StructureSet published = (StructureSet) read(file).get(0);
    List<Artefact> maps = view(published);
    Messages.assertSaid(maps, Era.V31);
    RepresentationMap map = (RepresentationMap) maps.get(0);
    assertEquals(32, map.mappings().size());
    Viewed back = new StructureSetView(KnownArtefacts.none()).of(map, Era.V21);
    assertEquals(List.of(), back.leftOut());
    assertEquals(published.maps(), ((StructureSet) back.artefacts().get(0)).maps());
  }

  private static List<Artefact> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new SdmxMl21StructureFormat().read(in);
    }
  }

  @Test
  void sdmx21SeesTheSetItself() {
    Viewed viewed = new SetMapsView(KnownArtefacts.none()).of(EVERYTHING, Era.V21);
    assertSame(EVERYTHING, viewed.artefacts().get(0));
  }

  private static List<Artefact> view(StructureSet set) {
    return new SetMapsView(KnownArtefacts.none()).of(set, Era.V31).artefacts();
  }

  private static String lines(List<?> list) {
    return String.join("\n", list.stream().map(Object::toString).toList());
  }
}
