package org.jisik.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.jisik.rest.RegistryMessages.ML21;
import static org.jisik.rest.RegistryMessages.ML30;
import static org.jisik.rest.RegistryMessages.ML31;
import static org.jisik.rest.RegistryMessages.post;
import static org.jisik.rest.RegistryMessages.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jisik.format.RegistryFormat;
import org.jisik.launch.PostgresTestResource;
import org.jisik.model.registry.SubmissionAction;
import org.jisik.model.registry.SubmissionResult;
import org.jisik.model.registry.SubmitStructureResponse;
import org.junit.jupiter.api.Test;

/** Structures submitted in {@code RegistryInterface} messages, at the entry point. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
@TestSecurity(user = "kim", roles = "maintain:TEST")
class RegistryInterfaceTest {

  private static byte[] request(RegistryFormat format, String action, String id, String behind) {
    String stem =
        "http://www.sdmx.org/resources/sdmxml/schemas/v"
            + format.mediaType().version().substring(0, 3).replace('.', '_')
            + "/";
    return """
        <m:RegistryInterface xmlns:m="%1$smessage" xmlns:r="%1$sregistry" xmlns:s="%1$sstructure" xmlns:c="%1$scommon">
          <m:Header>
            <m:ID>T</m:ID><m:Test>false</m:Test><m:Prepared>2026-01-01T00:00:00Z</m:Prepared>
            <m:Sender id="TEST"/><m:Receiver id="JISIK"/>
          </m:Header>
          <m:SubmitStructureRequest action="%2$s">
            <s:Structures>
              <s:Codelists>
                <s:Codelist agencyID="TEST" id="%3$s" version="1.0"><c:Name>Codes</c:Name></s:Codelist>
                <s:Codelist agencyID="TEST" id="CL_SECOND" version="1.0"><c:Name>Codes</c:Name></s:Codelist>
              </s:Codelists>
            </s:Structures>%4$s
          </m:SubmitStructureRequest>
        </m:RegistryInterface>
        """
        .formatted(stem, action, id, behind)
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void structuresComeAndGoInEveryVersion() {
    for (RegistryFormat format : List.of(ML21, ML30, ML31)) {
      String id = "CL_" + format.era();
      id = id.replaceAll("[^A-Za-z0-9_]", "_");
      String url = "/sdmx/v2/structure/codelist/TEST/" + id + "/1.0";
      assertEquals(201, send(format, request(format, "Append", id, ""), 2));
      given().get(url).then().statusCode(200);
      assertEquals(200, send(format, request(format, "Delete", id, ""), 2));
      given().get(url).then().statusCode(204);
    }
  }

  private static int send(RegistryFormat format, byte[] message, int results) {
    Response answer =
        given()
            .header("Content-Type", format.mediaType().toString())
            .header("Accept", format.mediaType().toString())
            .body(message)
            .post("/sdmx/v2");
    answer.then().header("Content-Type", equalTo(format.mediaType().toString()));
    SubmitStructureResponse read =
        read(format, answer.asByteArray(), SubmitStructureResponse.class);
    assertEquals(results, read.results().size());
    return answer.statusCode();
  }

  @Test
  void oneOfThemMayHaveAnActionOfItsOwn() {
    String exception =
        """
        <r:SubmittedStructure action="Information">
          <r:MaintainableObject>urn:sdmx:org.sdmx.infomodel.codelist.Codelist=TEST:CL_SECOND(1.0)</r:MaintainableObject>
        </r:SubmittedStructure>
        """;
    Response answer =
        post("/sdmx/v2/", "application/xml", request(ML31, "Append", "CL_FIRST", exception));
    SubmitStructureResponse read = read(ML31, answer.asByteArray(), SubmitStructureResponse.class);
    assertEquals(
        List.of(SubmissionAction.APPEND, SubmissionAction.INFORMATION),
        read.results().stream().map(SubmissionResult::action).toList());
    given().get("/sdmx/v2/structure/codelist/TEST/CL_FIRST/1.0").then().statusCode(200);
    given().get("/sdmx/v2/structure/codelist/TEST/CL_SECOND/1.0").then().statusCode(204);
  }

  @Test
  void aDryRunChangesNothing() {
    post("/sdmx/v2?dryRun=true", "text/xml", request(ML30, "Append", "CL_DRY", ""))
        .then()
        .statusCode(201);
    given().get("/sdmx/v2/structure/codelist/TEST/CL_DRY/1.0").then().statusCode(204);
  }

  @Test
  void structuresAreNotSubmittedAmongRegistrations() {
    byte[] message = request(ML31, "Append", "CL_LOST", "");
    post("/sdmx/v2/registration", "application/xml", message).then().statusCode(422);
    post("/sdmx/v2/subscription", "application/xml", message).then().statusCode(422);
  }

  @Test
  @TestSecurity
  void strangersSubmitNothing() {
    post("/sdmx/v2", "application/xml", request(ML31, "Append", "CL_LOST", ""))
        .then()
        .statusCode(401);
  }
}
