package org.jisik.acceptance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jisik.launch.PostgresTestResource;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The structures of the statistic, asked for in every way that both versions of the API know. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class StructureQueriesTest {

  private static final String JSON10 = "application/vnd.sdmx.structure+json;version=1.0.0";
  private static final String JSON21 = "application/vnd.sdmx.structure+json;version=2.1.0";

  private static ValidatableResponse get(String path) {
    return given()
        .urlEncodingEnabled(false)
        .header("Accept", path.startsWith("/v1") ? JSON10 : JSON21)
        .get("/sdmx" + path)
        .then();
  }

  private static JsonPath found(String path) {
    return get(path).statusCode(200).extract().jsonPath();
  }

  private static Set<String> words(String text) {
    return new TreeSet<>(Arrays.asList(text.split(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /v2/structure/codelist/SDMX/CL_FREQ/~/A,Q                | data.codelists[0].codes.id | A Q
          /v1/codelist/SDMX/CL_FREQ/latest/A+Q                     | data.codelists[0].codes.id | A Q
          /v1/codelist/SDMX/CL_FREQ/2.1/A%2BQ/                     | data.codelists[0].codes.id | A Q
          /v2/structure/codelist/*/CL_FREQ/2.1/A,NOTHING           | data.codelists[0].codes.id | A
          /v2/structure/conceptscheme/BOK/CS_KST/+/KS_TYPE         | data.conceptSchemes[0].concepts.id | KS_TYPE
          /v2/structure/valuelist/BOK/VL_KS_UNIT/+/%25             | data.valueLists[0].valueItems.id | %
          /v2/structure/dataproviderscheme/BOK/DATA_PROVIDERS/1.0/KR2 | data.dataProviderSchemes[0].dataProviders.id | KR2
          /v2/structure/valuelist/BOK/VL_KS_UNIT/+/%EC%96%B5%20%EB%8B%AC%EB%9F%AC,x%2Fy | data.valueLists[0].valueItems.id | 억_달러
          /v2/structure/codelist/BOK/CL_KS_TYPE/%2B?detail=full    | data.codelists.id | CL_KS_TYPE
          /v2/structure/geographiccodelist/BOK                     | data.geographicCodelists.id | CL_GEO_PARTNER
          /v2/structure/vtlmappingscheme/BOK/VMS_KST/~?detail=allstubs | data.vtlMappingSchemes.id | VMS_KST
          /v2/structure/datastructure/BOK/KST/1.0+.0,9.9.9         | data.dataStructures.id | KST
          /v2/structure/dataflow/BOK/KST_TYPE,KST_NOTHING/+        | data.dataflows.id | KST_TYPE
          /v2/structure/all/BOK/KST_TYPE                           | data.dataflows.id | KST_TYPE
          /v1/structure/BOK/KST_TYPE                               | data.dataflows.id | KST_TYPE
          /v1/dataflow/all/KST_TYPE+KST_REGION/all                 | data.dataflows.id | KST_TYPE KST_REGION
          /v1/hierarchicalcodelist/BOK/H_KS_TYPE/latest/H_KS_TYPE  | data.hierarchicalCodelists[0].hierarchies.id | H_KS_TYPE
          /v2/structure/dataflow/BOK/KST_TYPE?references=conceptscheme,dataconstraint | data.dataConstraints.id | CR_KST_TYPE
          /v2/structure/categoryscheme/BOK/STAT_DOMAINS/~/EXT.BOP.KST?references=categorisation | data.categorisations.id | CAT_KST_ALL CAT_IPT
          /v2/structure/representationmap/BOK/RM_UNIT_PRINTED/+?references=children&detail=referencepartial | data.valueLists[0].valueItems.id | % 억_달러
          """)
  void whatIsAskedForIsFound(String path, String where, String ids) {
    List<String> found = found(path).getList(where);
    Set<String> underlined = new TreeSet<>();
    found.forEach(id -> underlined.add(id.replace(' ', '_')));
    assertEquals(words(ids), underlined);
  }

  @Test
  void aNestedItemComesWithThoseAboveIt() {
    get("/v2/structure/categoryscheme/BOK/STAT_DOMAINS/~/EXT.BOP.KST.KST_MAIN")
        .statusCode(200)
        .body("data.categorySchemes[0].isPartial", equalTo(true))
        .body("data.categorySchemes[0].categories.id", equalTo(List.of("EXT")))
        .body(
            "data.categorySchemes[0].categories[0].categories[0].categories[0].categories.id",
            equalTo(List.of("KST_MAIN")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /v2/structure/codelist/BOK/CL_NOTHING                   | 204
          /v2/structure/codelist/SDMX/CL_FREQ/~/NOTHING           | 204
          /v2/structure/codelist/SDMX/CL_FREQ/~/A.M               | 204
          /v2/structure/codelist/SDMX/CL_FREQ/+                   | 204
          /v2/structure/codelist/SDMX/CL_FREQ?asOf=2001-01-01T00:00:00Z | 204
          /v2/structure/codelist/SDMX/CL_FREQ?asOf=2999-01-01T00:00:00Z | 200
          /v2/structure/codelist/SDMX/CL_FREQ/~/*                 | 200
          /v2/structure/codelist/SDMX/CL_FREQ/~.*                 | 400
          /v2/structure/dataflow/BOK/KST_TYPE/~/A                 | 400
          /v2/structure/dataflow?c[FREQ]=A                        | 400
          /v2/structure/dataflow?asOf=now                         | 400
          /v2/structure/dataflow?detail=dataonly                  | 400
          /v2/structure/dataflow?references=some                  | 400
          /v2/structure/flows                                     | 404
          /v2/structure/dataflow/BOK/KST_TYPE/~/A/B               | 404
          /v1/codelist/SDMX/CL_FREQ/latest/NOTHING                | 404
          /v1/codelist/BOK/CL_NOTHING                             | 404
          /v1/codelist/SDMX/CL_FREQ/+                             | 400
          /v1/dataflow/BOK/KST_TYPE/1.0.0/A                       | 400
          /v1/dataflow?lastNObservations=1                        | 400
          /v1/dataflow?references=ancestors                       | 400
          /v1/flows                                               | 404
          """)
  void statuses(String path, int status) {
    get(path).statusCode(status);
  }

  static Stream<String> everyResource() {
    List<String> both =
        List.of(
            "datastructure metadatastructure categoryscheme conceptscheme codelist agencyscheme"
                .split(" "));
    List<String> more =
        List.of(
            ("dataproviderscheme dataconsumerscheme organisationunitscheme dataflow metadataflow"
                    + " reportingtaxonomy provisionagreement process categorisation"
                    + " transformationscheme rulesetscheme userdefinedoperatorscheme"
                    + " customtypescheme namepersonalisationscheme vtlmappingscheme")
                .split(" "));
    List<String> v1 =
        List.of(
            ("hierarchicalcodelist organisationscheme structureset contentconstraint"
                    + " actualconstraint allowedconstraint attachmentconstraint structure"
                    + " namealiasscheme")
                .split(" "));
    List<String> v2 =
        List.of(
            ("hierarchy hierarchyassociation valuelist metadataproviderscheme"
                    + " metadataprovisionagreement structuremap representationmap conceptschememap"
                    + " categoryschememap organisationschememap reportingtaxonomymap dataconstraint"
                    + " metadataconstraint *")
                .split(" "));
    return Stream.concat(
        Stream.of(both, more, v1).flatMap(List::stream).map(type -> "/v1/" + type),
        Stream.of(both, more, v2).flatMap(List::stream).map(type -> "/v2/structure/" + type));
  }

  /** None but those that nothing in the statistic answers for. */
  private static final Set<String> EMPTY =
      Set.of("/v1/actualconstraint", "/v1/attachmentconstraint");

  @ParameterizedTest
  @MethodSource("everyResource")
  void everyResourceAnswersInItsOwnFormatAndAsPartOfAnother(String resource) {
    boolean isV1 = resource.startsWith("/v1");
    String parameters = "?references=all&detail=referencepartial";
    byte[] message =
        given()
            .urlEncodingEnabled(false)
            .get("/sdmx" + resource + parameters)
            .then()
            .statusCode(EMPTY.contains(resource) ? 404 : 200)
            .extract()
            .asByteArray();
    (isV1 ? OfficialSchemas.ml21() : OfficialSchemas.json21Structure()).validate(message);
    String type = resource.substring(resource.lastIndexOf('/') + 1);
    if (!type.equals("structure") && !type.equals("*")) {
      String dataflow = isV1 ? "/v1/dataflow/BOK" : "/v2/structure/dataflow/BOK";
      get(dataflow + "?detail=allstubs&references=" + type).statusCode(200);
    }
  }

  @Test
  void partialReferencesOfAFlowAreWhatItsConstraintAllows() {
    String flow = "/v2/structure/dataflow/BOK/KST_TYPE/+?detail=referencepartial&references=";
    get(flow + "descendants")
        .statusCode(200)
        .body("data.codelists.find { it.id == 'CL_AREA' }.isPartial", equalTo(true))
        .body("data.codelists.find { it.id == 'CL_AREA' }.codes.id", containsInAnyOrder("KR", "W1"))
        .body("data.codelists.find { it.id == 'CL_UNIT' }.codes.id", equalTo(List.of("USD")))
        .body("data.conceptSchemes.find { it.id == 'CS_KST' }.concepts.id", hasItem("KS_TYPE"))
        .body("data.agencySchemes.id", hasItem("AGENCIES"));
    get(flow + "parents")
        .statusCode(200)
        .body("data.provisionAgreements.id", equalTo(List.of("PA_KST_TYPE_KR2")));
    get("/v2/structure/provisionagreement/BOK/PA_KST_TYPE_KR2?detail=referencepartial&references=all")
        .statusCode(200)
        .body("data.dataProviderSchemes[0].dataProviders.id", equalTo(List.of("KR2")));
  }

  @Test
  void whatIsUsedByNobodyDoesNotComeAlongInPart() {
    List<String> whole =
        found("/v2/structure/datastructure/BOK/KST/+?references=descendants")
            .getList("data.codelists.id");
    List<String> used =
        found(
                "/v2/structure/datastructure/BOK/KST/+?references=descendants&detail=referencepartial")
            .getList("data.codelists.id");
    assertTrue(whole.containsAll(used) && !used.isEmpty());
  }

  @Test
  void stubsSayWhoTheyAre() {
    get("/v2/structure/dataflow/BOK/KST_TYPE?detail=allstubs")
        .body("data.dataflows[0].isExternalReference", equalTo(true))
        .body("data.dataflows[0].description", nullValue())
        .body("data.dataflows[0].annotations", nullValue())
        .body("data.dataflows[0].name", not(nullValue()));
    get("/v2/structure/dataflow/BOK/KST_TYPE?detail=allcompletestubs")
        .body("data.dataflows[0].isExternalReference", equalTo(true))
        .body("data.dataflows[0].description", not(nullValue()))
        .body("data.dataflows[0].annotations", not(nullValue()));
    get("/v2/structure/dataflow/BOK/KST_TYPE?detail=referencestubs&references=children")
        .body("data.dataflows[0].isExternalReference", not(equalTo(true)))
        .body("data.dataStructures[0].isExternalReference", equalTo(true));
  }
}
