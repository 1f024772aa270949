package org.jisik.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.jisik.launch.PostgresTestResource;
import org.jisik.store.StructureStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How structures are sent and what comes back: headers, sizes, encodings, who may. */
@QuarkusTest
@TestProfile(MaintenanceProfile.class)
@WithTestResource(PostgresTestResource.class)
@TestSecurity(user = "kim", roles = "maintain:EX")
class MaintenanceExchangeTest {

  private static final String JSON21 = "application/vnd.sdmx.structure+json;version=2.1.0";
  private static final String STRUCTURE = "/sdmx/v2/structure";

  @Inject StructureStore store;
  @Inject DataSource database;

  @TestHTTPResource(STRUCTURE)
  URI address;

  private static String json(String id, String rest) {
    return """
    {"data": {"codelists": [{"id": "%s", "agencyID": "EX", "version": "1.0", "name": "List"%s}]}}
    """
        .formatted(id, rest);
  }

  private static String xml(String version, String id) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- a comment ahead -->
    <m:Structure xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v%1$s/message"
        xmlns:s="http://www.sdmx.org/resources/sdmxml/schemas/v%1$s/structure"
        xmlns:c="http://www.sdmx.org/resources/sdmxml/schemas/v%1$s/common">
      <m:Header><m:ID>T</m:ID><m:Test>false</m:Test><m:Prepared>2026-01-01T00:00:00Z</m:Prepared><m:Sender id="EX"/></m:Header>
      <m:Structures><s:Codelists>
        <s:Codelist id="%2$s" agencyID="EX" version="1.0"><c:Name xml:lang="en">List</c:Name></s:Codelist>
      </s:Codelists></m:Structures>
    </m:Structure>
    """
        .formatted(version, id);
  }

  private static RequestSpecification sent(String type, byte[] body) {
    return given().header("Content-Type", type).body(body);
  }

  private static RequestSpecification sent(String type, String body) {
    return sent(type, body.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/xml                                     | v2_1 | UTF-8
          text/xml;charset=UTF-16                             | v3_0 | UTF-16
          application/vnd.sdmx.structure+xml                  | v3_1 | UTF-8
          application/vnd.sdmx.structure+xml; version=3.0     | v3_0 | UTF-8
          APPLICATION/VND.SDMX.STRUCTURE+XML;Version=2.1      | v2_1 | UTF-8
          """)
  void xmlSaysItsVersionByTypeOrNamespace(String type, String version, String charset) {
    String body = xml(version.substring(1), "CL_" + type.replaceAll("\\W", "_") + version);
    sent(type, body.replace("UTF-8", charset).getBytes(Charset.forName(charset)))
        .post(STRUCTURE)
        .then()
        .statusCode(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/json                                | J1 | https://json.sdmx.org/2.1/sdmx-json-structure-schema.json
          application/json                                | J2 | https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json
          application/json; charset=utf-8                 | J3 | https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/1.0/sdmx-json-structure-schema.json
          application/vnd.sdmx.structure+json             | J4 | none
          """)
  void jsonSaysItsVersionByTypeOrSchema(String type, String id, String schema) {
    String body = json(id, "").replaceFirst("\\{", "{\"meta\": {\"schema\": \"" + schema + "\"}, ");
    sent(type, body).post(STRUCTURE).then().statusCode(201);
  }

  @Test
  void whatDoesNotSayWhatItIsIsNotRead() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .POST(HttpRequest.BodyPublishers.ofString(json("CL_NO_TYPE", "")))
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(415, response.statusCode());
    assertTrue(response.body().contains("the request has no Content-Type"), response.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/csv                                             | a,b         | 415 | is in none of the formats that are read here
          application/vnd.sdmx.structure+xml;version=4.0.0     | <a/>        | 415 | is in none of the formats that are read here
          application/vnd.sdmx.data+xml;version=3.0.0          | <a/>        | 415 | is in none of the formats that are read here
          application/xml                                      | <a/>        | 400 | expected a Structure message
          application/vnd.sdmx.structure+xml;version=3.0.0     | <a/>        | 400 | expected a Structure message
          application/vnd.sdmx.structure+xml;version=3.0.0     | <a          | 400 | not well-formed
          application/vnd.sdmx.structure+json;version=2.1.0    | {"data":    | 400 | not a JSON document
          application/vnd.sdmx.structure+json;version=2.1.0    | {"data": {}}| 400 | holds no structures
          application/vnd.sdmx.structure+json;version=2.1.0    | ''          | 400 | has no body
          """)
  void whatCannotBeReadIsTheClientsMistake(String type, String body, int status, String message) {
    sent(type, body).post(STRUCTURE).then().statusCode(status).body(containsString(message));
  }

  @Test
  void bodiesMayComeInGzip() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(json("CL_GZIP", "").getBytes(StandardCharsets.UTF_8));
    }
    sent(JSON21, packed.toByteArray())
        .header("Content-Encoding", "gzip")
        .post(STRUCTURE)
        .then()
        .statusCode(201);
    sent(JSON21, json("CL_NO_GZIP", ""))
        .header("Content-Encoding", "gzip")
        .post(STRUCTURE)
        .then()
        .statusCode(400)
        .body(containsString("not gzip"));
    sent(JSON21, json("CL_BR", ""))
        .header("Content-Encoding", "br")
        .post(STRUCTURE)
        .then()
        .statusCode(415)
        .body(containsString("Content-Encoding 'br'"));
  }

  @Test
  void whatIsTooLargeIsNotReadToItsEnd() throws IOException {
    String blank = " ".repeat(MaintenanceProfile.LIMIT);
    sent(JSON21, json("CL_LARGE", "") + blank)
        .post(STRUCTURE)
        .then()
        .statusCode(413)
        .body(containsString("more than the 131072 bytes that this server takes"));
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
      for (int i = 0; i < 100; i++) {
        out.write(blank.getBytes(StandardCharsets.UTF_8));
      }
    }
    sent(JSON21, bomb.toByteArray())
        .header("Content-Encoding", "gzip")
        .post(STRUCTURE)
        .then()
        .statusCode(413);
    sent(JSON21, json("CL_SMALL", "")).post(STRUCTURE).then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          */*                                              | registry+xml;version=3.1.0
          application/vnd.sdmx.registry+xml;version=3.0.0  | registry+xml;version=3.0.0
          application/vnd.sdmx.registry+xml;version=2.1    | registry+xml;version=2.1
          application/vnd.sdmx.structure+xml;version=3.0.0 | registry+xml;version=3.0.0
          application/vnd.sdmx.structure+json              | registry+json;version=2.1.0
          application/json                                 | registry+json;version=2.1.0
          text/csv                                         | registry+xml;version=3.1.0
          """)
  void theClientPicksTheEncodingOfTheAnswer(String accept, String type) {
    sent(JSON21, json("CL_ACCEPT", ""))
        .header("Accept", accept)
        .post(STRUCTURE + "?dryRun=true")
        .then()
        .statusCode(201)
        .header("Content-Type", equalTo("application/vnd.sdmx." + type))
        .body(containsString("CL_ACCEPT"));
  }

  @Test
  void aDryRunStoresNothing() {
    long revision = store.revision();
    sent(JSON21, json("CL_DRY", ""))
        .post(STRUCTURE + "?dryRun=true")
        .then()
        .statusCode(201)
        .header("Location", nullValue());
    assertEquals(revision, store.revision());
    sent(JSON21, json("CL_DRY", ""))
        .post(STRUCTURE + "?dryRun=maybe")
        .then()
        .statusCode(400)
        .body(containsString("dryRun"));
    sent(JSON21, json("CL_DRY", ""))
        .post(STRUCTURE + "?force=true")
        .then()
        .statusCode(400)
        .body(containsString("force"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST   | /codelist/EX          | 405 | GET, HEAD, OPTIONS
          POST   | /codelist/EX/CL/1.0   | 405 | GET, HEAD, OPTIONS, PUT, DELETE
          PUT    | /codelist             | 405 | GET, HEAD, OPTIONS, POST
          PUT    | /codelist/EX/CL/1.0/A | 405 | GET, HEAD, OPTIONS, DELETE
          DELETE | ''                    | 405 | GET, HEAD, OPTIONS, POST
          DELETE | /codelist/EX/CL/1.0/A/B | 404 |
          POST   | /nonsense             | 404 |
          PUT    | /codelist/EX/CL/x.y   | 400 |
          """)
  void eachAddressHasItsMethods(String method, String path, int status, String allow) {
    Response response = sent(JSON21, json("CL", "")).request(method, STRUCTURE + path);
    assertEquals(status, response.statusCode(), response.asString());
    assertEquals(allow, response.header("Allow"));
  }

  @Test
  @TestSecurity
  void nobodyUnknownMaintains() {
    for (String method : new String[] {"POST", "PUT", "DELETE"}) {
      sent(JSON21, "this is not even read")
          .request(method, STRUCTURE + (method.equals("POST") ? "" : "/codelist/EX/CL/1.0"))
          .then()
          .statusCode(401)
          .header("WWW-Authenticate", containsString("Basic"));
    }
  }

  @Test
  void eachAgencyHasItsMaintainers() {
    String both =
        """
        {"data": {"codelists": [
          {"id": "CL_MINE", "agencyID": "EX.SUB", "version": "1.0", "name": "Mine"},
          {"id": "CL_YOURS", "agencyID": "OTHER", "version": "1.0", "name": "Yours"}]}}
        """;
    sent(JSON21, both)
        .header("Accept", "application/json")
        .post(STRUCTURE)
        .then()
        .statusCode(207)
        .body(containsString("403"), containsString("user 'kim' may not maintain"));
    sent(JSON21, json("CL", "").replace("\"EX\"", "\"OTHER\""))
        .post(STRUCTURE)
        .then()
        .statusCode(403);
    given().delete(STRUCTURE + "/codelist/OTHER/CL/1.0").then().statusCode(403);
  }

  @Test
  void everyChangeSaysWhoMadeIt() throws Exception {
    sent(JSON21, json("CL_WHO", "")).post(STRUCTURE).then().statusCode(201);
    given().delete(STRUCTURE + "/codelist/EX/CL_WHO/1.0").then().statusCode(200);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select string_agg(action || ' by ' || changed_by, ', ' order by revision)
                  from structure_change where artefact = 'CL_WHO'""")) {
      rows.next();
      assertEquals("created by kim, deleted by kim", rows.getString(1));
    }
    given().get(STRUCTURE + "/codelist/EX/CL_WHO/1.0").then().statusCode(204);
  }

  /** A codelist in a request for structures; its schemas want a receiver in 2.1 only. */
  private static String request(String version, String action, String id, String code) {
    return """
    <m:RegistryInterface xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v%1$s/message"
        xmlns:s="http://www.sdmx.org/resources/sdmxml/schemas/v%1$s/structure"
        xmlns:c="http://www.sdmx.org/resources/sdmxml/schemas/v%1$s/common">
      <m:Header><m:ID>T</m:ID><m:Test>false</m:Test><m:Prepared>2026-01-01T00:00:00Z</m:Prepared>
        <m:Sender id="EX"/><m:Receiver id="JISIK"/></m:Header>
      <m:SubmitStructureRequest action="%2$s">
        <s:Structures><s:Codelists>
          <s:Codelist id="%3$s" agencyID="EX" version="1.0"><c:Name xml:lang="en">List</c:Name>
            <s:Code id="%4$s"><c:Name xml:lang="en">Code</c:Name></s:Code></s:Codelist>
        </s:Codelists></s:Structures>
      </m:SubmitStructureRequest>
    </m:RegistryInterface>
    """
        .formatted(version, action, id, code);
  }

  @ParameterizedTest
  @CsvSource({"2_1, 2.1", "3_0, 3.0.0", "3_1, 3.1.0"})
  void requestsForStructuresSayWhatIsToBeDone(String namespace, String version) {
    String id = "CL_REQUEST_" + namespace;
    String type = "application/vnd.sdmx.registry+xml;version=" + version;
    String url = "/sdmx/v2";
    sent(type, request(namespace, "Append", id, "A"))
        .post(url)
        .then()
        .statusCode(201)
        .header("Content-Type", equalTo(type))
        .header("Location", equalTo(STRUCTURE + "/codelist/EX/" + id + "/1.0"));
    sent("application/xml", request(namespace, "Append", id, "B")).post(url).then().statusCode(200);
    given()
        .get(STRUCTURE + "/codelist/EX/" + id + "/1.0")
        .then()
        .body("data.codelists[0].codes.id", equalTo(List.of("A", "B")));
    sent(type, request(namespace, "Replace", id, "C"))
        .post(url + "?dryRun=true")
        .then()
        .statusCode(200);
    sent(type, request(namespace, "Information", id, "C")).post(url).then().statusCode(200);
    sent(type, request(namespace, "Replace", id, "D")).post(url).then().statusCode(200);
    given()
        .get(STRUCTURE + "/codelist/EX/" + id + "/1.0")
        .then()
        .body("data.codelists[0].codes.id", equalTo(List.of("D")));
    sent(type, request(namespace, "Delete", id, "D")).post(url).then().statusCode(200);
    given().get(STRUCTURE + "/codelist/EX/" + id + "/1.0").then().statusCode(204);
  }

  @Test
  @TestSecurity
  void requestsOfNobodyKnownAreRefused() {
    sent("application/xml", request("3_1", "Append", "CL_NOBODY", "A"))
        .post("/sdmx/v2")
        .then()
        .statusCode(401);
  }

  @Test
  void asOfShowsTheRegistryAsItWas() throws InterruptedException {
    sent(JSON21, json("CL_PAST", "")).post(STRUCTURE).then().statusCode(201);
    Thread.sleep(5);
    String then = Instant.now().toString();
    Thread.sleep(5);
    given().delete(STRUCTURE + "/codelist/EX/CL_PAST/1.0").then().statusCode(200);
    given()
        .get(STRUCTURE + "/codelist/EX/CL_PAST/1.0?asOf=" + then)
        .then()
        .statusCode(200)
        .body(containsString("CL_PAST"));
  }
}
