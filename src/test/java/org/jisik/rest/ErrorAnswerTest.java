package org.jisik.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back over HTTP when something is wrong. */
@QuarkusTest
@TestProfile(EdgeProfile.class)
class ErrorAnswerTest {

  private static final String XML21 = "application/vnd.sdmx.structure+xml;version=2.1";
  private static final String XML31 = "application/vnd.sdmx.structure+xml;version=3.1.0";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET  | /v1/data/EX,MINI?nonsense=1          | 400 | nonsense
          GET  | /v1/data/EX,MINI/A.B.C.D             | 403 | 4 positions
          GET  | /v1/data/EX,OTHER                    | 404 | OTHER
          GET  | /v1/data/EX,MINI/all/all/all         | 404 | 4 parts
          GET  | /v1/data                             | 400 | names a dataflow
          GET  | /v1/data/EX,MINI?format=structure    | 406 | on offer are
          GET  | /v1/data/EX,MINI/..DOWN              | 503 | does not answer
          GET  | /v1/data/EX,MINI/..BUG               | 500 | its log tells why
          GET  | /v1/nothing                          | 404 | nothing
          GET  | /v1                                  | 404 | type of structure
          GET  | /v1/dataflow/EX/MINI/1.0/ITEM        | 400 | has no items
          POST | /v1/data/EX,MINI                     | 405 | POST
          """)
  void errorsOfV1(String method, String path, int status, String message) {
    Response response = given().request(method, "/sdmx/v1" + path.substring(3));
    response
        .then()
        .statusCode(status)
        .header("Content-Type", equalTo(XML21))
        .body(containsString(message));
    OfficialSchemas.ml21().validate(response.asByteArray());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /v2/data/dataflow/EX/MINI?limit=1      | data      | 501 | limit
          GET    | /v2/data/dataflow/EX/MINI/*/A.B.C.D    | data      | 422 | 4 positions
          GET    | /v2/data/dataflow/EX/MINI?c[OTHER]=1   | data      | 422 | OTHER
          GET    | /v2/data/dataflow/EX/OTHER             | data      | 404 | OTHER
          GET    | /v2/data/dataflow/EX/MINI/1+.0.0+      | data      | 400 | 1+.0.0+
          GET    | /v2/data/dataflow/EX/MINI/*/*.*.BUG    | data      | 500 | its log tells why
          GET    | /v2/structure/nothing                  | structure | 404 | nothing
          GET    | /v2/structure/dataflow/EX/A/*/ITEM     | structure | 400 | has no items
          GET    | /v2/nothing                            | structure | 404 | nothing
          GET    | /v2                                    | structure | 404 | resource
          GET    | /v3/data                               | structure | 404 | /sdmx/v2
          DELETE | /v2/data/dataflow/EX/MINI              | data      | 405 | DELETE
          """)
  void errorsOfV2(String method, String path, String kind, int status, String message) {
    Response response = given().urlEncodingEnabled(false).request(method, "/sdmx" + path.strip());
    response
        .then()
        .statusCode(status)
        .header(
            "Content-Type", equalTo("application/vnd.sdmx.%s+json;version=2.1.0".formatted(kind)))
        .body("errors[0].detail", containsString(message));
    OfficialSchemas.json21Data().validate(response.asByteArray());
    OfficialSchemas.json21Structure().validate(response.asByteArray());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /v1/data/X | application/vnd.sdmx.data+json;version=1.0.0 | application/vnd.sdmx.data+json;version=1.0.0
          /v1/data/X | application/json                             | application/vnd.sdmx.data+json;version=1.0.0
          /v1/data/X | text/csv                                     | application/vnd.sdmx.structure+xml;version=2.1
          /v1/data/X?format=jsondata | */*                          | application/vnd.sdmx.data+json;version=1.0.0
          /v1/data/X | application/xml;q=0.2, application/json;q=0.3 | application/vnd.sdmx.data+json;version=1.0.0
          /v1/codelist/X | application/vnd.sdmx.structure+json;version=2.0.0 | application/vnd.sdmx.structure+json;version=2.0.0
          /v2/data/*/A/X | application/xml                          | application/vnd.sdmx.structure+xml;version=3.1.0
          /v2/data/*/A/X | text/html,application/xml;q=0.9,*/*;q=0.8 | application/vnd.sdmx.structure+xml;version=3.1.0
          /v2/data/*/A/X?format=nothing | application/xml           | application/vnd.sdmx.structure+xml;version=3.1.0
          /v2/data/*/A/X | application/vnd.sdmx.data+xml;version=99 | application/vnd.sdmx.structure+xml;version=3.1.0
          /v2/data/*/A/X | application/vnd.sdmx.data+xml;version=3.0.0 | application/vnd.sdmx.structure+xml;version=3.0.0
          /v2/data/*/A/X | application/vnd.sdmx.genericdata+xml;version=2.1 | application/vnd.sdmx.structure+xml;version=2.1
          /v2/data/*/A/X | application/vnd.sdmx.data+json;version=1.0.0 | application/vnd.sdmx.data+json;version=1.0.0
          /v2/data/*/A/X | application/vnd.sdmx.data+json;version=2.0.0 | application/vnd.sdmx.data+json;version=2.0.0
          /v2/data/*/A/X | application/xml;q=0                      | application/vnd.sdmx.data+json;version=2.1.0
          /v2/data/*/A/X | text/csv                                 | application/vnd.sdmx.data+json;version=2.1.0
          /v2/data/*/A/X | garbage                                  | application/vnd.sdmx.data+json;version=2.1.0
          """)
  void errorsAreInTheFamilyAskedFor(String path, String accept, String type) {
    given()
        .header("Accept", accept)
        .get("/sdmx" + path)
        .then()
        .header("Content-Type", equalTo(type));
  }

  @Test
  void wrongMethodIsToldTheRightOnes() {
    given()
        .delete("/sdmx/v2/data/dataflow/EX/MINI")
        .then()
        .statusCode(405)
        .header("Allow", containsString("GET"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "%01", "%EF%BF%BF", "%ED%A0%80", "%FF", "%3Cb%3E%26"})
  void whatIsQuotedIsValidXmlAndJson(String odd) {
    String path = "/sdmx/v2/structure/codelist/EX/A" + odd;
    Response xml = given().urlEncodingEnabled(false).header("Accept", "application/xml").get(path);
    xml.then().statusCode(both(greaterThanOrEqualTo(400)).and(lessThan(500)));
    OfficialSchemas.ml31().validate(xml.asByteArray());
    Response json = given().urlEncodingEnabled(false).get(path);
    OfficialSchemas.json21Structure().validate(json.asByteArray());
  }

  @Test
  void bugsTellNothingOfTheServer() {
    given()
        .get("/sdmx/v1/data/EX,MINI/..BUG")
        .then()
        .statusCode(500)
        .body(not(containsString("secret")), not(containsString("Exception")));
  }

  @Test
  void errorsOfXml31AreValid() {
    Response response =
        given().header("Accept", "application/xml").get("/sdmx/v2/data/dataflow/EX/OTHER");
    response.then().header("Content-Type", equalTo(XML31));
    OfficialSchemas.ml31().validate(response.asByteArray());
  }
}
