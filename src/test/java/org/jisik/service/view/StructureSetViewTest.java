package org.jisik.service.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jisik.model.artefact.Annotation;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Categorisation;
import org.jisik.model.artefact.CategorySchemeMap;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.ConceptSchemeMap;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.artefact.Examples;
import org.jisik.model.artefact.Identifiable;
import org.jisik.model.artefact.ItemMap;
import org.jisik.model.artefact.ItemSchemeMap;
import org.jisik.model.artefact.ItemSchemeMap21;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.OrganisationSchemeMap;
import org.jisik.model.artefact.ReportingTaxonomyMap;
import org.jisik.model.artefact.RepresentationMap;
import org.jisik.model.artefact.RepresentationMap.MappedList;
import org.jisik.model.artefact.RepresentationMap.SourceValue;
import org.jisik.model.artefact.RepresentationMap.ValueMapping;
import org.jisik.model.artefact.StructureMap;
import org.jisik.model.artefact.StructureMap.ComponentMap;
import org.jisik.model.artefact.StructureMap.FixedValueMap;
import org.jisik.model.artefact.StructureMap21;
import org.jisik.model.artefact.StructureSet;
import org.jisik.model.artefact.StructureSet.SetMap;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Maps of 3.x as structure sets of 2.1, and back. */
class StructureSetViewTest {

  private static final List<Annotation> NOTE = List.of(Annotation.of("NOTE", "sure"));
  private static final Urn OLD = urn("codelist.Codelist=BOK:CL_OLD(1.0.0)");
  private static final Urn NEW = urn("codelist.Codelist=BOK:CL_NEW(1.0.0)");

  /** The example structure of 2.1, which has components of every class that 2.1 has. */
  private static final DataStructure STRUCTURE =
      Examples.of(Era.V21).stream()
          .filter(DataStructure.class::isInstance)
          .map(DataStructure.class::cast)
          .findFirst()
          .orElseThrow();

  private static final Dataflow FLOW =
      new Dataflow(base("KST_FLOW"), STRUCTURE.ref().urn(), List.of());

  @TestFactory
  Stream<DynamicTest> mapsOfItemsComeBackFromTheSet() {
    return Stream.of(
            map("conceptscheme.ConceptScheme=%s:SCHEME", ConceptSchemeMap::new),
            map("categoryscheme.CategoryScheme=%s:SCHEME", CategorySchemeMap::new),
            map("base.AgencyScheme=%s:AGENCIES", OrganisationSchemeMap::new),
            map("base.OrganisationUnitScheme=%s:SCHEME", OrganisationSchemeMap::new),
            map("categoryscheme.ReportingTaxonomy=%s:SCHEME", ReportingTaxonomyMap::new))
        .map(
            map ->
                DynamicTest.dynamicTest(
                    map.source().toString(), () -> comesBack(map, KnownArtefacts.none())));
  }

  private static ItemSchemeMap map(String scheme, ItemSchemeMap.Maker<?> maker) {
    return maker.of(
        base("M"),
        urn(scheme.formatted("BOK") + "(1.0)"),
        urn(scheme.formatted("IMF") + "(1.0)"),
        List.of(
            new ItemMap(null, null, NOTE, SourceValue.of("A"), "B"),
            new ItemMap(null, null, List.of(), SourceValue.of("C"), "B")));
  }

  @Test
  void mapsOfCodelistsComeBackFromTheSet() {
    comesBack(codes("RM"), KnownArtefacts.none());
  }

  /** Both ways without loss, and both ways valid in both encodings of the era. */
  private static void comesBack(Artefact map, KnownArtefacts known) {
    Viewed set = new StructureSetView(known).of(map, Era.V21);
    assertEquals(List.of(), set.leftOut());
    assertEquals(
        List.of(map.base().id()),
        set.artefacts().stream().map(artefact -> artefact.base().id()).toList());
    Messages.assertSaid(set.artefacts(), Era.V21);
    Viewed back = new SetMapsView(known).of(set.artefacts().get(0), Era.V30);
    assertEquals(Viewed.as(map), back);
    Messages.assertSaid(back.artefacts(), Era.V30);
    Messages.assertSaid(back.artefacts(), Era.V31);
  }

  @Test
  void aStructureMapBringsTheCodelistMapsItUses() {
    StructureMap map =
        structures(
            STRUCTURE.ref().urn(),
            FLOW.ref().urn(),
            List.of(
                components("FREQ", "FREQ", codes("RM").ref().urn()),
                components("REF_AREA", "REF_AREA", codes("RM").ref().urn()),
                components("TIME_PERIOD", "TIME_PERIOD", null),
                components("INDICATOR", "INDICATOR", null),
                components("UNIT", "REPORTING_YEAR_START_DAY", null),
                components("OBS_VALUE", "OBS_VALUE", null)));
    KnownArtefacts known = new KnownArtefacts(List.of(STRUCTURE, FLOW, codes("RM")));
    Viewed set = new StructureSetView(known).of(map, Era.V21);
    assertEquals(List.of(), set.leftOut());
    Messages.assertSaid(set.artefacts(), Era.V21);
    assertEquals(
        List.of("CodelistMap RM", "StructureMap M"), maps(set).stream().map(this::label).toList());
    assertEquals(
        "FREQ=Dimension REF_AREA=Dimension TIME_PERIOD=TimeDimension INDICATOR=MeasureDimension"
            + " UNIT=DataAttribute OBS_VALUE=Measure",
        sources(maps(set).get(1)));
    Viewed back = new SetMapsView(KnownArtefacts.none()).of(set.artefacts().get(0), Era.V31);
    assertEquals(List.of(codes("RM"), map), back.artefacts());
    Messages.assertSaid(back.artefacts(), Era.V31);
  }

  private static List<SetMap> maps(Viewed viewed) {
    return ((StructureSet) viewed.artefacts().get(0)).maps();
  }

  private String label(SetMap map) {
    String type = map instanceof ItemSchemeMap21 items ? items.kind().mapClass() : "StructureMap";
    return type + " " + map.naming().id();
  }

  private static String sources(SetMap map) {
    return String.join(
        " ",
        ((StructureMap21) map)
            .componentMaps().stream()
                .map(StructureMap21.ComponentMap::source)
                .map(source -> source.item() + "=" + source.type().name())
                .toList());
  }

  @Test
  void valuesThatAreNoCodesBecomeAListInTheStructureMap() {
    RepresentationMap texts =
        new RepresentationMap(
            base("TEXTS"),
            List.of(new MappedList(null, "String")),
            List.of(new MappedList(null, "String")),
            List.of(value("a", "b")));
    StructureMap map =
        structures(
            STRUCTURE.ref().urn(),
            STRUCTURE.ref().urn(),
            List.of(components("UNIT", "SOURCE", texts.ref().urn())));
    KnownArtefacts known = new KnownArtefacts(List.of(STRUCTURE, texts));
    Viewed set = new StructureSetView(known).of(map, Era.V21);
    Messages.assertSaid(set.artefacts(), Era.V21);
    assertEquals(List.of("StructureMap M"), maps(set).stream().map(this::label).toList());
    List<Artefact> back =
        new SetMapsView(KnownArtefacts.none()).of(set.artefacts().get(0), Era.V31).artefacts();
    Messages.assertSaid(back, Era.V31);
    RepresentationMap inner = (RepresentationMap) back.get(0);
    assertEquals("M_UNIT_SOURCE", inner.base().id());
    assertEquals(texts.mappings(), inner.mappings());
    assertEquals(
        inner.ref().urn(), ((StructureMap) back.get(1)).componentMaps().get(0).representationMap());
  }

  @Test
  void whatSdmx21CannotSayIsLeftOutAndSaid() {
    Viewed set =
        new StructureSetView(KnownArtefacts.none())
            .of(
                new ConceptSchemeMap(
                    base("M"),
                    urn("conceptscheme.ConceptScheme=BOK:OLD(1.0.0)"),
                    urn("conceptscheme.ConceptScheme=BOK:NEW(1.0.0)"),
                    List.of(
                        new ItemMap(null, null, List.of(), SourceValue.of("A"), "B"),
                        new ItemMap(null, null, List.of(), pattern(), "B"),
                        new ItemMap(null, null, List.of(), SourceValue.of("C"), null),
                        new ItemMap("2020-01-01", null, List.of(), SourceValue.of("D"), "E"))),
                Era.V21);
    assertEquals(1, ((ItemSchemeMap21) maps(set).get(0)).items().size());
    assertEquals(
        """
        ConceptSchemeMap BOK:M(1.0.0) is without mappings of patterns (1): SDMX 2.1 has neither regular expressions nor parts of texts
        ConceptSchemeMap BOK:M(1.0.0) is without mappings to nothing (1): SDMX 2.1 has no values without a counterpart
        ConceptSchemeMap BOK:M(1.0.0) is without mappings for a time (1): SDMX 2.1 would take them to hold for ever""",
        leftOut(set));
  }

  @Test
  void componentsThatSdmx21CannotMapAreLeftOutAndSaid() {
    StructureMap map =
        new StructureMap(
            base("M"),
            STRUCTURE.ref().urn(),
            FLOW.ref().urn(),
            List.of(),
            List.of(),
            List.of(new StructureMap.FrequencyFormat(Identifiable.of("F"), "A", "yyyy")),
            List.of(
                components("FREQ", "FREQ", null),
                new ComponentMap(List.of(), List.of("FREQ", "REF_AREA"), List.of("UNIT"), null),
                components("FREQ", "NOWHERE", null),
                components("FREQ", "UNIT", codes("UNKNOWN").ref().urn())),
            List.of(new FixedValueMap(List.of(), null, "UNIT", List.of("USD"))));
    KnownArtefacts known = new KnownArtefacts(List.of(STRUCTURE, FLOW));
    Viewed set = new StructureSetView(known).of(map, Era.V21);
    assertEquals(1, ((StructureMap21) maps(set).get(0)).componentMaps().size());
    assertEquals(
        """
        StructureMap BOK:M(1.0.0) is without formats of frequencies (1): SDMX 2.1 has none
        StructureMap BOK:M(1.0.0) is without fixed values (1): SDMX 2.1 has none
        StructureMap BOK:M(1.0.0) is without the map of FREQ, REF_AREA to UNIT: SDMX 2.1 maps components one to one
        StructureMap BOK:M(1.0.0) is without the map of FREQ to NOWHERE: SDMX 2.1 sees no such component there
        StructureMap BOK:M(1.0.0) is without the map of FREQ to UNIT: SDMX 2.1 cannot say urn:sdmx:org.sdmx.infomodel.structuremapping.RepresentationMap=BOK:UNKNOWN(1.0.0)""",
        leftOut(set));
  }

  @Test
  void withoutItsStructuresNothingIsSeenOfAStructureMap() {
    Viewed set = new StructureSetView(KnownArtefacts.none()).of(toFlow(), Era.V21);
    assertEquals(List.of(), set.artefacts());
    assertTrue(leftOut(set).contains(STRUCTURE.ref().urn() + " is not here"), leftOut(set));
  }

  @Test
  void withoutOneStructureComponentsAreWhatTheirCounterpartsAre() {
    Viewed set = new StructureSetView(new KnownArtefacts(List.of(STRUCTURE))).of(toFlow(), Era.V21);
    Messages.assertSaid(set.artefacts(), Era.V21);
    assertEquals("KIND=Dimension NOTE=DataAttribute TIME_PERIOD=TimeDimension", targets(set));
    assertEquals(
        """
        StructureMap BOK:M(1.0.0) is without the kinds of components, but for those of their counterparts: SDMX 2.1 says what kind each component is, and %s is not here
        StructureMap BOK:M(1.0.0) is without the map of INDICATOR to WHAT: SDMX 2.1 sees no such component there"""
            .formatted(FLOW.ref().urn()),
        leftOut(set));
  }

  private static StructureMap toFlow() {
    return structures(
        STRUCTURE.ref().urn(),
        FLOW.ref().urn(),
        List.of(
            components("FREQ", "KIND", null),
            components("UNIT", "NOTE", null),
            components("UNIT", "TIME_PERIOD", null),
            components("INDICATOR", "WHAT", null)));
  }

  private static String targets(Viewed set) {
    return String.join(
        " ",
        ((StructureMap21) maps(set).get(0))
            .componentMaps().stream()
                .map(StructureMap21.ComponentMap::target)
                .map(target -> target.item() + "=" + target.type().name())
                .toList());
  }

  @Test
  void mapsOfSeveralListsHaveNoSet() {
    MappedList old = new MappedList(OLD, null);
    RepresentationMap map =
        new RepresentationMap(base("RM"), List.of(old, old), List.of(old), List.of());
    Viewed set = new StructureSetView(KnownArtefacts.none()).of(map, Era.V21);
    assertEquals(List.of(), set.artefacts());
    assertEquals(
        "RepresentationMap BOK:RM(1.0.0) is left out: SDMX 2.1 can say none of its mappings",
        leftOut(set));
  }

  @Test
  void aStubIsASetWithoutMaps() {
    Maintainable base = base("RM");
    RepresentationMap stub =
        new RepresentationMap(
            new Maintainable(
                "RM",
                "BOK",
                base.version(),
                null,
                null,
                null,
                true,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                base.name(),
                LocalisedText.NONE),
            codes("RM").sources(),
            codes("RM").targets(),
            List.of());
    Viewed set = new StructureSetView(KnownArtefacts.none()).of(stub, Era.V21);
    assertEquals(List.of(), maps(set));
    Messages.assertSaid(set.artefacts(), Era.V21);
    assertEquals(
        "StructureSet BOK:RM(1.0.0) is left out: SDMX 3.x knows maps, not sets, and there is none that it can say",
        leftOut(new SetMapsView(KnownArtefacts.none()).of(set.artefacts().get(0), Era.V31)));
  }

  @Test
  void ofMapsWithOneIdentityTheFirstClassKeepsIt() {
    ItemSchemeMap concepts = map("conceptscheme.ConceptScheme=%s:SCHEME", ConceptSchemeMap::new);
    ItemSchemeMap units = map("base.OrganisationUnitScheme=%s:SCHEME", OrganisationSchemeMap::new);
    StructureSetView view = new StructureSetView(new KnownArtefacts(List.of(concepts, units)));
    assertEquals("M", view.of(concepts, Era.V21).artefacts().get(0).base().id());
    assertEquals("OrganisationSchemeMap_M", view.of(units, Era.V21).artefacts().get(0).base().id());
  }

  @Test
  void whatRefersToAMapRefersToItsSet() {
    Categorisation categorisation =
        new Categorisation(
            base("CAT"),
            codes("RM").ref().urn(),
            urn("categoryscheme.Category=BOK:TOPICS(1.0.0).A"));
    KnownArtefacts known = new KnownArtefacts(List.of(codes("RM"), categorisation));
    List<Artefact> seen =
        new ArtefactViews(known).of(List.of(codes("RM"), categorisation), Era.V21);
    Messages.assertSaid(List.of(seen.get(0)), Era.V21);
    String message = Messages.sdmxMl21(seen);
    assertTrue(
        message.contains(">urn:sdmx:org.sdmx.infomodel.mapping.StructureSet=BOK:RM(1.0.0)<"));
    assertFalse(message.contains("structuremapping"), message);
  }

  @Test
  void allMapsOfOurContentThatSdmx21CanSayAreSaid() throws IOException {
    KnownArtefacts content = KnownArtefacts.content();
    List<Artefact> maps =
        content.artefacts().stream()
            .<Artefact>map(artefact -> artefact)
            .filter(map -> map.ref().type().packageName().equals("structuremapping"))
            .toList();
    Viewed sets = new ArtefactViews(content).view(maps, Era.V21);
    Messages.sdmxMl21(sets.artefacts());
    assertEquals(
        List.of("BOK:RM_UNIT_PRINTED(1.0.0)"),
        sets.leftOut().stream()
            .filter(one -> one.part().isEmpty())
            .map(one -> one.artefact().label())
            .toList());
    assertEquals(maps.size() - 1, sets.artefacts().size());
  }

  @Test
  void laterErasSeeTheMapsThemselves() {
    StructureSetView view = new StructureSetView(KnownArtefacts.none());
    assertEquals(Viewed.as(codes("RM")), view.of(codes("RM"), Era.V30));
    Artefact other = new Codelist(base("CL"), null, List.of());
    assertEquals(Viewed.as(other), view.of(other, Era.V21));
  }

  private static String leftOut(Viewed viewed) {
    return String.join("\n", viewed.leftOut().stream().map(Object::toString).toList());
  }

  private static StructureMap structures(Urn source, Urn target, List<ComponentMap> components) {
    return new StructureMap(
        base("M"), source, target, List.of(), List.of(), List.of(), components, List.of());
  }

  private static ComponentMap components(String source, String target, @Nullable Urn values) {
    return new ComponentMap(NOTE, List.of(source), List.of(target), values);
  }

  private static RepresentationMap codes(String id) {
    return new RepresentationMap(
        base(id),
        List.of(new MappedList(OLD, null)),
        List.of(new MappedList(NEW, null)),
        List.of(
            new ValueMapping(null, null, NOTE, List.of(SourceValue.of("A")), List.of("B")),
            value("C", "B")));
  }

  private static ValueMapping value(String source, String target) {
    return new ValueMapping(
        null, null, List.of(), List.of(SourceValue.of(source)), List.of(target));
  }

  private static SourceValue pattern() {
    return new SourceValue("A.*", true, null, null);
  }

  private static Maintainable base(String id) {
    return Maintainable.of("BOK", id, "1.0.0", LocalisedText.of("en", "Map").with("ko", "연계"));
  }

  private static Urn urn(String rest) {
    return Urn.parse("urn:sdmx:org.sdmx.infomodel." + rest);
  }
}
