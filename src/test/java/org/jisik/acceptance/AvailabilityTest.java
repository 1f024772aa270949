package org.jisik.acceptance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jisik.launch.PostgresTestResource;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What data there are: codes, periods and counts, in both versions of the API. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class AvailabilityTest {

  private static final String CONSTRAINT = "data.availabilityConstraints[0].";
  private static final String TYPES =
      CONSTRAINT + "cubeRegion.keyValues.find { it.id == 'KS_TYPE' }.values";

  @Test
  void codesPeriodsAndCountsAreTold() {
    Response answer = get("v2/availability/dataflow/BOK/KST_TYPE/+/A.KR.B.CL+,A.KR.B.CL");
    assertEquals(400, answer.statusCode(), "a + has no place in a key of v2");
    answer = get("v2/availability/dataflow/BOK/KST_TYPE/+/A.KR.B.CL");
    answer
        .then()
        .statusCode(200)
        .contentType("application/vnd.sdmx.structure+json;version=2.1.0")
        .body(CONSTRAINT + "seriesCount", equalTo(1))
        .body(TYPES, equalTo(List.of("CL")))
        .body(
            CONSTRAINT + "cubeRegion.keyValues.find { it.id == 'FREQ' }.values",
            equalTo(List.of("A")));
    OfficialSchemas.json21Structure().validate(answer.asByteArray());
    int observations = answer.path(CONSTRAINT + "obsCount");
    long rows =
        given()
            .header("Accept", "text/csv")
            .get("/sdmx/v2/data/dataflow/BOK/KST_TYPE/+/A.KR.B.CL")
            .asString()
            .lines()
            .count();
    assertEquals(rows - 1, observations);
  }

  @Test
  void valuesThatCouldBeChosenIgnoreTheirOwnWish() {
    get("v2/availability/dataflow/BOK/KST_TYPE/+/A.KR.B.CL?mode=available")
        .then()
        .body(TYPES, hasItems("CL", "IP", "IC", "PB", "_T"));
    get("v2/availability/dataflow/BOK/KST_TYPE/+/*?c[KS_TYPE]=CL&c[FREQ]=A&mode=available")
        .then()
        .body(TYPES, hasItems("CL", "IP", "IC", "PB", "_T"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          v1/availableconstraint/BOK,KST_TYPE                       | 200
          v1/availableconstraint/BOK,KST_TYPE/all/all/KS_TYPE       | 200
          v1/availableconstraint/KST_TYPE/A.KR.B......?mode=available&references=all | 200
          v1/availableconstraint/KST_TYPE?startPeriod=2024          | 200
          v1/availableconstraint/KST_TYPE?startPeriod=2090          | 404
          v1/availableconstraint/NO_SUCH                            | 404
          v1/availableconstraint/KST_TYPE/all/all/NO_SUCH           | 403
          v1/availableconstraint/KST_TYPE?mode=some                 | 400
          v2/availability/dataflow/BOK/KST_TYPE/*/*/KS_TYPE,FREQ    | 200
          v2/availability/dataflow/BOK/KST_TYPE/*/XX                | 204
          v2/availability/dataflow/BOK/NO_SUCH                      | 404
          v2/availability/*/BOK/KST_TYPE                            | 400
          v2/availability                                           | 400
          v2/availability/dataflow/BOK/KST_TYPE/*/*/NO_SUCH         | 422
          v2/availability/dataflow/BOK/KST_TYPE?references=everything | 400
          v2/availability/dataflow/BOK/KST_TYPE?nonsense=1          | 400
          v2/availability/provisionagreement/BOK/PA_KST_TYPE_KR2    | 200
          v2/availability/datastructure/BOK/KST                     | 200
          """)
  void questionsAreAnsweredAsTheyDeserve(String path, int status) {
    assertEquals(status, get(path).statusCode(), path);
  }

  @ParameterizedTest
  @CsvSource({
    "structure+xml;version=2.1, series_count",
    "structure+xml;version=3.0.0, series_count",
    "structure+xml;version=3.1.0, seriesCount",
    "structure+json;version=1.0.0, series_count",
    "structure+json;version=2.0.0, series_count",
    "structure+json;version=2.1.0, seriesCount"
  })
  void countsAreToldInEveryEncoding(String type, String count) {
    Response answer =
        given()
            .header("Accept", "application/vnd.sdmx." + type)
            .get("/sdmx/v1/availableconstraint/BOK,KST_TYPE/A.KR.B......?references=all");
    assertEquals(200, answer.statusCode());
    assertEquals("application/vnd.sdmx." + type, answer.contentType());
    assertTrue(answer.asString().contains(count));
    validate(type, answer.asByteArray());
  }

  private static void validate(String type, byte[] message) {
    switch (type) {
      case "structure+xml;version=2.1" -> OfficialSchemas.ml21().validate(message);
      case "structure+xml;version=3.0.0" -> OfficialSchemas.ml30().validate(message);
      case "structure+xml;version=3.1.0" -> OfficialSchemas.ml31().validate(message);
      case "structure+json;version=1.0.0" -> OfficialSchemas.json10Structure().validate(message);
      case "structure+json;version=2.0.0" -> OfficialSchemas.json20Structure().validate(message);
      default -> OfficialSchemas.json21Structure().validate(message);
    }
  }

  @Test
  void listsThatComeAlongHoldWhatIsUsedAndWhatIsAbove() {
    get("v2/availability/dataflow/BOK/KST_TYPE/+/A.KR.B.CL?references=codelist,dataflow")
        .then()
        .body("data.dataflows.id", equalTo(List.of("KST_TYPE")))
        .body("data.conceptSchemes", equalTo(null))
        .body("data.codelists.find { it.id == 'CL_FREQ' }.codes.id", equalTo(List.of("A")))
        .body("data.codelists.find { it.id == 'CL_FREQ' }.isPartial", equalTo(true));
    get("v2/availability/dataflow/BOK/KST_TYPE?references=all")
        .then()
        .body("data.dataStructures", hasSize(1))
        .body("data.dataProviderSchemes.dataProviders[0].id", equalTo(List.of("KR2")))
        .body("data.conceptSchemes.concepts.flatten().id", hasItems("FREQ", "OBS_VALUE"));
  }

  @Test
  void anUnchangedAnswerIsNotToldAgain() {
    Response answer = get("v2/availability/dataflow/BOK/KST_TYPE");
    given()
        .header("If-None-Match", answer.header("ETag"))
        .get("/sdmx/v2/availability/dataflow/BOK/KST_TYPE")
        .then()
        .statusCode(304);
    assertTrue(answer.header("Last-Modified") != null);
  }

  private static Response get(String path) {
    return given().urlEncodingEnabled(false).get("/sdmx/" + path);
  }
}
