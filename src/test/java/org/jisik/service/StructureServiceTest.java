package org.jisik.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.error.NoResults;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.CubeRegion;
import org.jisik.model.artefact.DataConstraint;
import org.jisik.model.artefact.Item;
import org.jisik.model.artefact.ItemScheme;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Version;
import org.jisik.model.text.LocalisedText;
import org.jisik.query.StructureQuery;
import org.jisik.rest.QueryParameters;
import org.jisik.rest.StructureQueryParser;
import org.jisik.rest.v2.V2StructureGrammar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What structure queries answer on {@link SmallRegistry}, as tables: URLs of v2, and the ids of the
 * artefacts; items in brackets, {@code ~} before them where the scheme is partial.
 */
class StructureServiceTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

  private static StructureService service(Artefact... more) {
    return new StructureService(new Registry(SmallRegistry.store(more)), CLOCK);
  }

  private static StructureQuery query(String url) {
    String[] parts = url.split("\\?", 2);
    return StructureQueryParser.parse(
        new V2StructureGrammar(),
        parts[0],
        QueryParameters.parse(parts.length > 1 ? parts[1] : null));
  }

  private static List<Artefact> find(StructureService service, String url) {
    return service.find(query(url)).artefacts();
  }

  private static Set<String> ids(List<Artefact> artefacts) {
    return artefacts.stream()
        .map(
            it ->
                it.base().id().equals("AGENCIES")
                    ? it.base().agency() + ":AGENCIES"
                    : it.base().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split(" "))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String items(Artefact artefact) {
    return artefact instanceof ItemScheme<?> scheme
        ? (Boolean.TRUE.equals(scheme.isPartial()) ? "~" : "") + items(scheme.items())
        : "";
  }

  private static String items(List<? extends Item<?>> items) {
    return items.stream()
        .map(it -> it.id() + (it.items().isEmpty() ? "" : items(it.items())))
        .collect(Collectors.joining(" ", "[", "]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          codelist/EX/CL_AREA/+/FR                    | ~[FR]
          codelist/EX/CL_AREA/+/FR,W,UNKNOWN          | ~[W FR]
          codelist/EX/CL_AREA/+/*                     | [W EU DE FR US]
          codelist/EX/CL_MORE/+/X_FR,EU               | ~[X_FR EU]
          codelist/EX/CL_MORE/+/EU,X_FR?detail=raw    | ~[EU]
          conceptscheme/EX/CS/~/FREQ                  | ~[FREQ]
          categoryscheme/EX/DOMAINS/~/ECO             | ~[ECO]
          categoryscheme/EX/DOMAINS/~/ECO.SECTORAL.ENERGY | ~[ECO[SECTORAL[ENERGY]]]
          categoryscheme/EX/DOMAINS/~/SOC,ECO.SECTORAL | ~[ECO[SECTORAL] SOC]
          agencyscheme/SDMX/AGENCIES/1.0/EX           | ~[EX]
          dataproviderscheme/EX/*/~/P2                | ~[P2]
          valuelist/EX/VL/~/€                         | [€]
          valuelist/EX/VL/~/US $%2C new               | [US $, new]
          valuelist/EX/VL/~/a%2Fb,€                   | [a/b €]
          */EX/*/~/SOC                                | ~[ECO[SECTORAL[ENERGY FARMS]] SOC]
          """)
  void itemsComeInTheirScheme(String url, String items) {
    List<Artefact> found = find(service(), url);
    if (!url.startsWith("*")) {
      assertEquals(List.of(items), found.stream().map(StructureServiceTest::items).toList());
    } else {
      assertEquals(Set.of("DOMAINS"), ids(found));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "codelist/EX/CL_AREA/+/NOTHING",
    "codelist/EX/CL_AREA/+/EU.FR",
    "codelist/EX/CL_AREA/+/fr",
    "categoryscheme/EX/DOMAINS/~/SECTORAL",
    "codelist/EX/CL_MORE/+/X_FR?detail=raw",
    "codelist/EX/CL_AREA/2.0.0",
    "codelist/NOBODY",
    "codelist/EX/CL_AREA?asOf=2023-12-31T23:59:59Z"
  })
  void nothingMatches(String url) {
    assertThrows(NoResults.class, () -> find(service(), url));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          codelist/EX/CL_AREA                                | CL_AREA
          codelist/EX/CL_AREA,CL_NOTHING                     | CL_AREA
          codelist/EX,NOBODY/CL_AREA,CL_FREQ                 | CL_AREA CL_FREQ
          codelist,valuelist/EX                              | CL_AREA CL_FREQ CL_MORE CL_ODD CL_UNIT VL
          dataflow/EX/F?references=children                  | F DSD EX:AGENCIES SDMX:AGENCIES
          datastructure/EX/DSD?references=children           | DSD CS CL_AREA CL_FREQ CL_UNIT SDMX:AGENCIES
          datastructure/EX/DSD/1.0.0?references=children     | DSD CS CL_FREQ CL_UNIT SDMX:AGENCIES
          datastructure/EX/DSD?references=parents            | DSD F G
          datastructure/EX/DSD/1.0.0?references=parents      | DSD
          datastructure/EX/DSD?references=ancestors          | DSD F G PA CAT_F CAT_G
          dataflow/EX/F?references=parents                   | F PA CAT_F
          dataflow/EX/F?references=parentsandsiblings        | F PA CAT_F DATA_PROVIDERS DOMAINS SDMX:AGENCIES EX:AGENCIES
          dataflow/EX/F?references=descendants               | F DSD CS CL_AREA CL_FREQ CL_UNIT CL_ODD SDMX:AGENCIES
          dataflow/EX/F?references=all                       | F DSD CS CL_AREA CL_FREQ CL_UNIT CL_ODD PA CAT_F DATA_PROVIDERS DOMAINS SDMX:AGENCIES EX:AGENCIES
          dataflow/EX/F?references=codelist                  | F CL_AREA CL_FREQ CL_UNIT CL_ODD
          dataflow/EX/F?references=codelist,categoryscheme   | F CL_AREA CL_FREQ CL_UNIT CL_ODD DOMAINS
          dataflow/EX/F?references=agencyscheme              | F SDMX:AGENCIES EX:AGENCIES
          dataflow/EX/F?references=organisationscheme        | F SDMX:AGENCIES EX:AGENCIES DATA_PROVIDERS
          dataflow/EX/F?references=parents,conceptscheme     | F PA CAT_F CS
          dataflow/EX/F?references=dataflow                  | F
          datastructure/EX?references=dataflow               | DSD F G
          codelist/EX/CL_FREQ?references=dataflow            | CL_FREQ F G
          codelist/EX/CL_FREQ?references=parents             | CL_FREQ CS
          codelist/EX/CL_FREQ?references=ancestors           | CL_FREQ CS DSD F G PA CAT_F CAT_G
          codelist/EX/CL_AREA?references=parents             | CL_AREA CL_MORE DSD TREE
          codelist/EX/CL_MORE?references=children            | CL_MORE SDMX:AGENCIES
          codelist/EX/CL_MORE?references=descendants         | CL_MORE SDMX:AGENCIES
          codelist/EX/CL_MORE?references=children&detail=raw | CL_MORE CL_AREA SDMX:AGENCIES
          codelist/EX/CL_MORE?references=descendants&detail=raw | CL_MORE CL_AREA SDMX:AGENCIES
          hierarchy/EX/TREE?references=children              | TREE CL_AREA SDMX:AGENCIES
          conceptscheme/EX/CS/~/FREQ?references=children     | CS CL_FREQ SDMX:AGENCIES
          conceptscheme/EX/CS/~/ODD?references=children      | CS CL_ODD SDMX:AGENCIES
          conceptscheme/EX/CS/~/ODD?references=parents       | CS
          conceptscheme/EX/CS/~/UNIT?references=parents      | CS DSD
          codelist/EX/CL_AREA/~/FR?references=parents        | CL_AREA CL_MORE DSD TREE
          codelist/EX/CL_AREA/~/US?references=parents        | CL_AREA CL_MORE DSD
          categoryscheme/EX/DOMAINS/~/SOC?references=categorisation | DOMAINS CAT_G
          categoryscheme/EX/DOMAINS/~/ECO?references=categorisation | DOMAINS
          categoryscheme/EX/DOMAINS/~/ECO.SECTORAL.FARMS?references=categorisation | DOMAINS CAT_F
          categoryscheme/EX/DOMAINS/~/SOC?references=parentsandsiblings | DOMAINS CAT_G G EX:AGENCIES
          dataproviderscheme/EX/*/~/P1?references=parents    | DATA_PROVIDERS PA
          dataproviderscheme/EX/*/~/P2?references=parents    | DATA_PROVIDERS
          agencyscheme/EX/AGENCIES/~?references=parents      | EX:AGENCIES CAT_F CAT_G
          agencyscheme/EX/AGENCIES/~/OTHER?references=parents | EX:AGENCIES
          agencyscheme/SDMX/AGENCIES/~/ELSE?references=parents | SDMX:AGENCIES
          agencyscheme/EX/AGENCIES/~?references=children     | EX:AGENCIES SDMX:AGENCIES
          """)
  void relatedArtefactsComeAlong(String url, String expected) {
    Set<String> found = ids(find(service(), url));
    Set<String> wanted = words(expected);
    if (!url.startsWith("categor") && !url.startsWith("agency") && !wanted.contains("CAT_F")) {
      wanted.remove("EX:AGENCIES");
      found.remove("EX:AGENCIES");
    }
    assertEquals(wanted, found);
  }

  @Test
  void theAgencySchemeIsAParentOfNothingAndAChildOfAll() {
    Set<String> maintained = ids(find(service(), "agencyscheme/SDMX/AGENCIES?references=parents"));
    assertTrue(maintained.containsAll(Set.of("F", "DSD", "CL_AREA", "EX:AGENCIES", "VL")));
    assertFalse(maintained.contains("CAT_F"), "CAT_F is of EX.SUB, which EX lists");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dataflow/EX/F?references=descendants  | F DSD CS CL_AREA CL_FREQ CL_UNIT SDMX:AGENCIES | CS ~[TOP FREQ AREA UNIT]
          dataflow/EX/F?references=descendants  | F DSD CS CL_AREA CL_FREQ CL_UNIT SDMX:AGENCIES | CL_AREA [W EU DE FR US]
          dataflow/EX/F?references=descendants  | F DSD CS CL_AREA CL_FREQ CL_UNIT SDMX:AGENCIES | AGENCIES ~[SDMX EX]
          dataflow/EX/F?references=all          | F DSD CS CL_AREA CL_FREQ CL_UNIT PA CAT_F DATA_PROVIDERS DOMAINS SDMX:AGENCIES EX:AGENCIES | DATA_PROVIDERS ~[P1]
          dataflow/EX/F?references=all          | F DSD CS CL_AREA CL_FREQ CL_UNIT PA CAT_F DATA_PROVIDERS DOMAINS SDMX:AGENCIES EX:AGENCIES | DOMAINS ~[ECO[SECTORAL]]
          datastructure/EX/DSD?references=children | DSD CS CL_AREA CL_FREQ CL_UNIT SDMX:AGENCIES | CS ~[TOP FREQ AREA UNIT]
          hierarchy/EX/TREE?references=children | TREE CL_AREA SDMX:AGENCIES                     | CL_AREA ~[W EU FR]
          representationmap/EX/MAP?references=children | MAP CL_UNIT SDMX:AGENCIES               | CL_UNIT ~[USD]
          categorisation/EX.SUB/CAT_F?references=children | CAT_F F DOMAINS EX:AGENCIES          | DOMAINS ~[ECO[SECTORAL]]
          conceptscheme/EX/CS?references=children | CS CL_FREQ CL_UNIT CL_ODD SDMX:AGENCIES      | CL_FREQ [A Q M]
          conceptscheme/EX/CS?references=children | CS CL_FREQ CL_UNIT CL_ODD SDMX:AGENCIES      | CS [TOP FREQ AREA UNIT ODD]
          codelist/EX/CL_FREQ?references=parents | CL_FREQ CS                                    | CS [TOP FREQ AREA UNIT ODD]
          codelist/EX/CL_FREQ?references=ancestors | CL_FREQ CS DSD F G PA CAT_F CAT_G           | CS ~[TOP FREQ AREA UNIT]
          """)
  void partialReferencesAreWhatIsUsed(String url, String expected, String scheme) {
    List<Artefact> found = find(service(), url + "&detail=referencepartial");
    assertEquals(words(expected), ids(found));
    String[] wanted = scheme.split(" ", 2);
    assertEquals(
        List.of(wanted[1]),
        found.stream()
            .filter(it -> it.base().id().equals(wanted[0]) && !it.base().agency().equals("EX.SUB"))
            .filter(it -> !wanted[0].equals("AGENCIES") || it.base().agency().equals("SDMX"))
            .map(StructureServiceTest::items)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          AREA=FR         | -         | -        | ~[W EU FR]
          AREA=EU/true    | -         | -        | ~[W EU DE FR]
          AREA=EU/excluderoot | -     | -        | ~[W EU DE FR]
          AREA=%U%        | -         | -        | ~[W EU US]
          AREA=FR,UNKNOWN | -         | -        | ~[W EU FR]
          AREA!=EU/true   | -         | -        | ~[W US]
          AREA!=W         | -         | -        | [W EU DE FR US]
          AREA=W/true     | -         | -        | [W EU DE FR US]
          FREQ=A          | -         | -        | [W EU DE FR US]
          -               | AREA=US   | -        | ~[W US]
          AREA=EU/true    | AREA=FR,US | -       | ~[W EU FR]
          AREA=EU/true    | AREA=US   | -        | ~[]
          AREA=EU/true    | -         | AREA=DE  | ~[W EU DE FR]
          """)
  void codesAreThoseThatAllConstraintsAllow(
      String flow, String structure, String agreement, String codes) {
    List<Artefact> found =
        find(
            service(constraints(flow, structure, agreement)),
            "dataflow/EX/F?references=descendants&detail=referencepartial");
    assertEquals(codes, area(found));
  }

  private static Artefact[] constraints(String flow, String structure, String agreement) {
    return Stream.of(
            constraint("CON_F", "datastructure.Dataflow", "F(1.0)", flow),
            constraint("CON_D", "datastructure.DataStructure", "DSD(1.1.0)", structure),
            constraint("CON_P", "registry.ProvisionAgreement", "PA(1.0)", agreement))
        .filter(Objects::nonNull)
        .toArray(Artefact[]::new);
  }

  private static @Nullable DataConstraint constraint(
      String id, String type, String at, @Nullable String allowed) {
    return allowed == null
        ? null
        : SmallRegistry.constraint(id, SmallRegistry.urn(type, at), allowed);
  }

  private static String area(List<Artefact> found) {
    return found.stream()
        .filter(it -> it.base().id().equals("CL_AREA"))
        .map(StructureServiceTest::items)
        .collect(Collectors.joining());
  }

  @Test
  void anAgreementAddsItsConstraintsToThoseOfItsFlowAndStructure() {
    StructureService service = service(constraints("AREA=EU/true", null, "AREA=DE,US"));
    String parameters = "?references=descendants&detail=referencepartial";
    assertEquals("~[W EU DE]", area(find(service, "provisionagreement/EX/PA" + parameters)));
    assertEquals("~[W EU DE FR]", area(find(service, "dataflow/EX/F" + parameters)));
    assertEquals("[W EU DE FR US]", area(find(service, "dataflow/EX/G" + parameters)));
    assertEquals("[W EU DE FR US]", area(find(service, "dataflow/EX/F,G" + parameters)));
    assertEquals("[W EU DE FR US]", area(find(service, "datastructure/EX/DSD" + parameters)));
  }

  @Test
  void aConstraintCountsWhileItIsValid() {
    Maintainable once =
        new Maintainable(
            "CON_ONCE",
            "EX",
            new Version("1.0"),
            null,
            null,
            null,
            null,
            null,
            null,
            "2025-03-01T00:00:00Z",
            "2025-03-31T00:00:00Z",
            List.of(),
            List.of(),
            LocalisedText.of("en", "once"),
            LocalisedText.NONE);
    StructureService service =
        service(
            SmallRegistry.constraint(
                once,
                SmallRegistry.urn("datastructure.Dataflow", "F(1.0)"),
                false,
                region("AREA=FR")));
    String url = "dataflow/EX/F?references=descendants&detail=referencepartial";
    assertEquals("[W EU DE FR US]", area(find(service, url)));
    assertEquals("~[W EU FR]", area(find(service, url + "&asOf=2025-03-15T00:00:00Z")));
    assertEquals("[W EU DE FR US]", area(find(service, url + "&asOf=2024-03-15T00:00:00Z")));
  }

  private static CubeRegion region(String selection) {
    return new CubeRegion(true, List.of(), List.of(SmallRegistry.selection(selection)), List.of());
  }

  @Test
  void whatDataThereAreLimitsOnlyTheAnswerToTheQuestionForIt() {
    DataConstraint actual =
        SmallRegistry.constraint(
            SmallRegistry.base("ACTUAL", "1.0"),
            SmallRegistry.urn("datastructure.Dataflow", "F(1.0)"),
            true,
            region("AREA=DE"),
            region("AREA=US"));
    String parameters = "?references=descendants&detail=referencepartial";
    assertEquals("[W EU DE FR US]", area(find(service(actual), "dataflow/EX/F" + parameters)));
    assertEquals(
        "~[W EU DE US]", area(find(service(actual), "dataconstraint/EX/ACTUAL" + parameters)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          full                   | F full CS full
          allstubs               | F stub CS stub
          allcompletestubs       | F complete CS complete
          referencestubs         | F full CS stub
          referencecompletestubs | F full CS complete
          referencepartial       | F full CS full
          raw                    | F full CS full
          """)
  void detailTellsHowMuchOfEach(String detail, String expected) {
    List<Artefact> found =
        find(service(), "dataflow/EX/F?references=conceptscheme&detail=" + detail);
    assertEquals(
        expected,
        found.stream()
            .map(it -> it.base().id() + " " + extent(it))
            .collect(Collectors.joining(" ")));
  }

  private static String extent(Artefact artefact) {
    if (!Boolean.TRUE.equals(artefact.base().isExternalReference())) {
      assertFalse(artefact.references().isEmpty());
      return "full";
    }
    assertEquals(Set.of(), artefact.references());
    assertFalse(artefact.base().name().isEmpty());
    assertEquals(artefact.base().description().isEmpty(), artefact.base().annotations().isEmpty());
    return artefact.base().description().isEmpty() ? "stub" : "complete";
  }

  @Test
  void codelistsAreResolvedUnlessTheyAreAskedForAsTheyAreKept() {
    String url = "codelist/EX/CL_MORE";
    Codelist resolved = (Codelist) find(service(), url).get(0);
    assertEquals("[X_W X_EU X_DE X_FR X_US EU]", items(resolved));
    assertEquals(List.of(), resolved.extensions());
    Codelist raw = (Codelist) find(service(), url + "?detail=raw").get(0);
    assertEquals("[EU]", items(raw));
    assertEquals(1, raw.extensions().size());
    Codelist of21 =
        (Codelist) service().find(query(url + "?detail=raw"), Era.V21).artefacts().get(0);
    assertEquals(resolved.codes(), of21.codes());
  }

  @Test
  void theRegistryIsSeenAsItWas() {
    StructureService service = service(SmallRegistry.codes("CL_FREQ", "A B"));
    String url = "dataflow/EX/F?references=codelist&asOf=";
    assertEquals("[A B]", freq(find(service, url + "2025-06-01T00:00:00Z")));
    assertEquals("[A B]", freq(find(service, url + "2999-01-01T00:00:00Z")));
    assertEquals("[A Q M]", freq(find(service, url + "2024-06-01T00:00:00Z")));
  }

  private static String freq(List<Artefact> found) {
    return found.stream()
        .filter(it -> it.base().id().equals("CL_FREQ"))
        .map(StructureServiceTest::items)
        .collect(Collectors.joining());
  }
}
