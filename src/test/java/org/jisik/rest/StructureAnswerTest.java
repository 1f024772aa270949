package org.jisik.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back over HTTP when the answer is structures. */
@QuarkusTest
@TestProfile(EdgeProfile.class)
class StructureAnswerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /v1/dataflow/EX/MINI/latest    | */*              | application/vnd.sdmx.structure+xml;version=2.1
          /v1/dataflow/EX/MINI/1.0       | application/json | application/vnd.sdmx.structure+json;version=1.0.0
          /v1/dataflow/EX                | application/vnd.sdmx.structure+json;version=2.0.0 | application/vnd.sdmx.structure+json;version=2.0.0
          /v2/structure/dataflow/EX/MINI | */*              | application/vnd.sdmx.structure+json;version=2.1.0
          /v2/structure/dataflow/EX/MINI | application/xml  | application/vnd.sdmx.structure+xml;version=3.1.0
          /v2/structure/dataflow/EX/MINI | application/vnd.sdmx.structure+xml;version=3.0.0 | application/vnd.sdmx.structure+xml;version=3.0.0
          /v2/structure/dataflow/EX/MINI | application/vnd.sdmx.structure+xml; version=2.1; | application/vnd.sdmx.structure+xml;version=2.1
          """)
  void everyEncodingIsOfferedInBothVersions(String path, String accept, String type) {
    given()
        .header("Accept", accept)
        .get("/sdmx" + path)
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo(type))
        .body(containsString("MINI"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/dataflow",
        "/v1/dataflow/",
        "/v1/dataflow/EX/",
        "/v1/dataflow/all/MINI/all/",
        "/v1/structure/EX?detail=allstubs",
        "/v1/dataflow/EX+IMF/MINI+BIG?references=descendants",
        "/v2/structure/",
        "/v2/structure",
        "/v2/structure/*/EX",
        "/v2/structure/dataflow,datastructure/EX,IMF/*/~/",
        "/v2/structure/dataflow/EX/MINI/~?references=all&detail=full"
      })
  void trailingPartsMayBeLeftOut(String url) {
    given()
        .urlEncodingEnabled(false)
        .get("/sdmx" + url)
        .then()
        .statusCode(200)
        .body(containsString("MINI"));
  }

  @Test
  void nothingFoundIsNoContentInV2AndNotFoundInV1() {
    given().get("/sdmx/v2/structure/dataflow/EX/OTHER").then().statusCode(204);
    given().get("/sdmx/v2/structure/dataflow/EX/MINI/+").then().statusCode(204);
    given().get("/sdmx/v1/dataflow/EX/OTHER").then().statusCode(404);
  }

  @Test
  void unchangedStructuresAreNotSentAgain() {
    String url = "/sdmx/v2/structure/dataflow/EX/MINI";
    String tag = given().get(url).header("ETag");
    given().header("If-None-Match", tag).get(url).then().statusCode(304);
  }
}
