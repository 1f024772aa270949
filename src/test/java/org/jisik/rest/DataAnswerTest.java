package org.jisik.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back over HTTP when the answer is data. */
@QuarkusTest
@TestProfile(EdgeProfile.class)
class DataAnswerTest {

  private static final String CSV = "application/vnd.sdmx.data+csv;version=2.0.0";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /v1 | */*                                     | application/vnd.sdmx.genericdata+xml;version=2.1
          /v1 | text/csv                                | application/vnd.sdmx.data+csv;version=1.0.0
          /v2 | */*                                     | application/vnd.sdmx.data+json;version=2.1.0
          /v1 | application/json                        | application/vnd.sdmx.data+json;version=1.0.0
          /v2 | text/csv                                | application/vnd.sdmx.data+csv;version=2.1.0
          /v2 | application/xml                         | application/vnd.sdmx.data+xml;version=3.1.0
          /v2 | application/vnd.sdmx.structurespecificdata+xml;version=2.1 | application/vnd.sdmx.structurespecificdata+xml;version=2.1
          /v2 | application/vnd.sdmx.data+csv;version=2.0.0;labels=both;keys=obs | application/vnd.sdmx.data+csv;version=2.0.0;labels=both;keys=obs
          """)
  void contentTypeIsExactWithoutCharset(String version, String accept, String type) {
    String path = version.equals("/v1") ? "/v1/data/EX,MINI" : "/v2/data/dataflow/EX/MINI";
    given()
        .header("Accept", accept)
        .get("/sdmx" + path)
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo(type))
        .header("Vary", containsString("Accept, Accept-Encoding, Accept-Language"))
        .header("Last-Modified", equalTo("Tue, 03 Feb 2026 04:05:07 GMT"))
        .header("Content-Language", equalTo("en"))
        .header("ETag", startsWith("W/\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/data/MINI",
        "/v1/data/EX,MINI/",
        "/v1/data/EX,MINI,1.0",
        "/v1/data/EX%2CMINI%2C1.0",
        "/v1/data/EX,MINI/all/",
        "/v1/data/EX,MINI/all/all/",
        "/v1/data/EX,MINI/.",
        "/v1/data/EX,MINI/..",
        "/v1/data/EX,MINI/%2E%2e",
        "/v1/data/EX,MINI/../all",
        "/v1/data/EX,MINI/../?detail=full",
        "/v1/data/EX,MINI/../all?startPeriod=2020&endPeriod=2024",
        "/v1/data/EX,MINI/A..",
        "/v1/data/EX,MINI/A+Q..",
        "/v1/data/EX,MINI/A%2BQ..",
        "/v1/data/EX,MINI/....",
        "/v2/data/*/EX/MINI/~",
        "/v2/data/dataflow/EX/MINI/%7E/%2A/",
        "/v2/data/dataflow/EX/MINI/~/..",
        "/v2/data/dataflow/EX/MINI/*/A.*.*,Q",
        "/v2/data/dataflow/EX/MINI/*/*?c[AREA]=X,Y&c%5BTIME_PERIOD%5D=ge:2020+le:2024"
      })
  void everySpellingOfAQuestionIsAnswered(String url) {
    asSent().header("Accept", CSV).get("/sdmx" + url).then().statusCode(200);
  }

  @Test
  void messageIsWhole() {
    given()
        .header("Accept", CSV)
        .get("/sdmx/v2/data/dataflow/EX/MINI")
        .then()
        .body(startsWith("STRUCTURE,STRUCTURE_ID,"), containsString("AREA1,A,2024,1.10"));
  }

  @Test
  void nothingFoundIsAnErrorInV1() {
    given()
        .get("/sdmx/v1/data/EX,MINI/.NONE.")
        .then()
        .statusCode(404)
        .header("Content-Type", equalTo("application/vnd.sdmx.structure+xml;version=2.1"))
        .body(containsString("ErrorMessage code=\"100\""));
  }

  @Test
  void nothingFoundIsNoContentInV2() {
    given()
        .get("/sdmx/v2/data/dataflow/EX/MINI/*/*.NONE")
        .then()
        .statusCode(204)
        .header("Content-Type", is((Object) null))
        .body(is(""));
  }

  @Test
  void unchangedAnswerIsNotSentAgain() {
    String url = "/sdmx/v2/data/dataflow/EX/MINI";
    String tag = given().header("Accept", CSV).get(url).header("ETag");
    given()
        .header("Accept", CSV)
        .header("If-None-Match", "\"other\", " + tag)
        .get(url)
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag))
        .body(is(""));
    given()
        .header("Accept", "application/xml")
        .header("If-None-Match", tag)
        .get(url)
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(tag)));
    given()
        .header("Accept", CSV)
        .header("Accept-Language", "ko")
        .header("If-None-Match", tag)
        .get(url)
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tue, 03 Feb 2026 04:05:07 GMT | 304
          Tue, 03 Feb 2026 04:05:06 GMT | 200
          2026-02-03T04:05:07Z          | 304
          2026-02-03T04:05:06Z          | 200
          yesterday                     | 200
          """)
  void unmodifiedAnswerIsNotSentAgain(String since, int status) {
    given()
        .header("If-Modified-Since", since)
        .get("/sdmx/v1/data/EX,MINI")
        .then()
        .statusCode(status);
  }

  @Test
  void headHasTheHeadersOfGet() {
    given()
        .header("Accept", CSV)
        .head("/sdmx/v2/data/dataflow/EX/MINI")
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo(CSV))
        .header("ETag", startsWith("W/"))
        .body(is(""));
  }

  @Test
  void languageIsTold() {
    given()
        .header("Accept-Language", "fr, ko;q=0.5")
        .get("/sdmx/v1/data/MINI")
        .then()
        .statusCode(200)
        .header("Content-Language", equalTo("ko"));
    given().get("/sdmx/v1/data/MINI?lang=fr").then().statusCode(406);
  }

  @Test
  void answerIsCompressedOnRequest() {
    given()
        .header("Accept", CSV)
        .header("Accept-Encoding", "gzip")
        .get("/sdmx/v2/data/dataflow/EX/MINI")
        .then()
        .statusCode(200)
        .header("Content-Encoding", equalTo("gzip"))
        .header("Content-Type", equalTo(CSV))
        .body(startsWith("STRUCTURE,"));
  }

  @Test
  void otherOriginsMayRead() {
    given()
        .header("Origin", "https://somewhere.example")
        .get("/sdmx/v1/data/NOTHING")
        .then()
        .statusCode(404)
        .header("Access-Control-Allow-Origin", equalTo("https://somewhere.example"));
    given()
        .header("Origin", "https://somewhere.example")
        .header("Access-Control-Request-Method", "GET")
        .options("/sdmx/v1/data/MINI/..")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Methods", containsString("GET"));
  }

  @Test
  void otherOriginsMayReadKeysOfDots() {
    asSent()
        .header("Origin", "https://somewhere.example")
        .get("/sdmx/v1/data/EX,MINI/..")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", equalTo("https://somewhere.example"));
  }

  /** URLs are in the table as they shall go over the wire. */
  private static RequestSpecification asSent() {
    return given().urlEncodingEnabled(false);
  }
}
