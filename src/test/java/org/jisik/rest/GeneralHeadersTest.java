package org.jisik.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every answer has, whatever it says. */
@QuarkusTest
@TestProfile(EdgeProfile.class)
class GeneralHeadersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /v2/structure/dataflow/EX/MINI            | 200
          GET    | /v2/structure/dataflow/EX/NONE            | 204
          GET    | /v2/data/dataflow/EX/MINI                 | 200
          GET    | /v2/data/dataflow/EX/MINI?c[A]=1&c[A]=2   | 400
          GET    | /v1/nothing                               | 404
          GET    | /v3                                       | 404
          POST   | /v1/dataflow                              | 405
          GET    | /v1/dataflow?format=csv                   | 406
          GET    | /v1/dataflow?compression=rar              | 406
          GET    | /v1/dataflow/EX/MINI?lang=sw              | 406
          GET    | /v2/structure/codelist/%s                 | 414
          GET    | /v2/data/dataflow/EX/MINI/*/*.*.BUG       | 500
          GET    | /v2/data/dataflow/EX/MINI/*/*.*.DOWN      | 503
          HEAD   | /v2/structure/dataflow/EX/MINI            | 200
          OPTIONS| /v2/structure/dataflow/EX/MINI            | 200
          """)
  void everyAnswerVariesAndCanBeReadFromEverywhere(String method, String path, int status) {
    ValidatableResponse answer =
        given()
            .urlEncodingEnabled(false)
            .header("Origin", "https://example.org")
            .request(method, "/sdmx" + path.replace("%s", "A".repeat(40_000)))
            .then();
    answer
        .statusCode(status)
        .header("Vary", equalTo("Accept, Accept-Encoding, Accept-Language, Origin"))
        .header("Cache-Control", containsString("no-cache"))
        .header("Date", matchesPattern("..., \\d\\d ... \\d{4} \\d\\d:\\d\\d:\\d\\d GMT"))
        .header("Access-Control-Allow-Origin", equalTo("https://example.org"))
        .header("Access-Control-Expose-Headers", containsString("ETag"));
    if (status >= 400) {
      answer.header("Content-Type", containsString("application/vnd.sdmx."));
    }
  }

  @Test
  void browserMayAskForAnything() {
    given()
        .header("Origin", "https://example.org")
        .header("Access-Control-Request-Method", "GET")
        .header("Access-Control-Request-Headers", "accept, if-none-match")
        .options("/sdmx/v2/structure")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Methods", containsString("GET"))
        .header("Access-Control-Allow-Headers", containsString("if-none-match"));
  }
}
