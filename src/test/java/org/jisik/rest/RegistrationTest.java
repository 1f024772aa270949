package org.jisik.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.jisik.rest.RegistryMessages.ML21;
import static org.jisik.rest.RegistryMessages.ML30;
import static org.jisik.rest.RegistryMessages.ML31;
import static org.jisik.rest.RegistryMessages.bytes;
import static org.jisik.rest.RegistryMessages.post;
import static org.jisik.rest.RegistryMessages.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jisik.format.RegistryFormat;
import org.jisik.launch.PostgresTestResource;
import org.jisik.model.artefact.ConstraintAttachment.QueryableDataSource;
import org.jisik.model.reference.Urn;
import org.jisik.model.registry.Datasource;
import org.jisik.model.registry.QueryRegistrationRequest;
import org.jisik.model.registry.QueryRegistrationRequest.Sets;
import org.jisik.model.registry.QueryRegistrationResponse;
import org.jisik.model.registry.QuerySubscriptionRequest;
import org.jisik.model.registry.Registration;
import org.jisik.model.registry.Registration.Indexing;
import org.jisik.model.registry.StatusMessage;
import org.jisik.model.registry.StatusMessage.Status;
import org.jisik.model.registry.SubmissionAction;
import org.jisik.model.registry.SubmitRegistrationsRequest;
import org.jisik.model.registry.SubmitRegistrationsResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registrations over HTTP, kept in PostgreSQL, of the agreements of our own content. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class RegistrationTest {

  private static final String PATH = "/sdmx/v2/registration";
  private static final Urn AGREEMENT = urn("registry.ProvisionAgreement=BOK:PA_KST_ALL_KR2(1.0)");

  private static Registration registration(String id, Urn agreement, String address) {
    return new Registration(
        id, null, null, null, Indexing.NONE, agreement, new Datasource(address, null));
  }

  private static Urn urn(String end) {
    return Urn.parse("urn:sdmx:org.sdmx.infomodel." + end);
  }

  private static Response submit(SubmissionAction action, Registration... registrations) {
    return post(
        PATH,
        new SubmitRegistrationsRequest(
            Arrays.stream(registrations)
                .map(one -> new SubmitRegistrationsRequest.Request(action, one))
                .toList()));
  }

  private static List<String> ids(Response answer) {
    return read(answer, QueryRegistrationResponse.class).results().stream()
        .map(result -> String.valueOf(result.registration().id()))
        .filter(id -> !id.startsWith("test-"))
        .toList();
  }

  @Test
  void ourOwnDataAreRegistered() {
    Response answer = given().get(PATH + "/dataflow/BOK/KST_TYPE/+");
    answer
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo("application/vnd.sdmx.registry+xml;version=3.1.0"));
    Registration registration =
        read(answer, QueryRegistrationResponse.class).results().get(0).registration();
    String server = RestAssured.baseURI + ":" + RestAssured.port;
    assertEquals(
        new Datasource(
            server + "/sdmx/v2/data/dataflow/BOK/KST_TYPE/1.0.0",
            new QueryableDataSource(true, false, server + "/sdmx/v2", null, null)),
        registration.datasource());
    assertNotNull(registration.lastUpdated());
    given().get(registration.datasource().simple()).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /id/KST_ICT                                  | KST_ICT
          /dataflow/BOK/KST_ICT,IPT/*                  | IPT KST_ICT
          /dataflow/BOK/KST_ICT/1.0.0                  | KST_ICT
          /dataflow/BOK/KST_ICT/1.0.0+/                | KST_ICT
          /dataflow/BOK/KST_ICT/2.0.0                  |
          /dataflow/*/KST_ICT                          | KST_ICT
          /*/BOK/KST_ICT                               | KST_ICT
          /provisionagreement/BOK/PA_IPT_KR2/1.0       | IPT
          /datastructure/BOK/IPT                       | IPT
          /datastructure/BOK,IMF/IPT,NONE/~,9.0        | IPT
          /provider/BOK/KR2?updatedAfter=2199-01-01T00:00:00Z |
          /provider/BOK/KR2?updatedBefore=2001-01-01T00:00:00 |
          /provider/IMF                                |
          /provider/*/1C0,4D0                          |
          /id/NOBODY                                   |
          """)
  void registrationsAreFoundByAnyPart(String url, String expected) {
    Response answer = given().urlEncodingEnabled(false).get(PATH + url);
    if (expected == null) {
      answer.then().statusCode(204);
    } else {
      assertEquals(List.of(expected.split(" ")), ids(answer));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "/",
    "/*",
    "/provider",
    "/provider/BOK",
    "'/provider/IMF,BOK/KR2,XX'",
    "/dataflow",
    "/datastructure/*/*/*?updatedAfter=2009-05-15T14%3A15%3A00%2B01%3A00",
    "/dataflow/BOK/*/1.0.0?updatedAfter=2009-05-15T14:15:00+01:00&updatedBefore=2199-01-01T00:00:00Z"
  })
  void whatIsLeftOutMeansAll(String url) {
    Response answer = given().urlEncodingEnabled(false).get(PATH + url);
    assertEquals(
        List.of(
            "IPT",
            "KST_ALL",
            "KST_CONTENT",
            "KST_ICT",
            "KST_INDUSTRY",
            "KST_INSTFORM",
            "KST_REGION",
            "KST_TYPE"),
        ids(answer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /id                                     | 400
          /id/*                                   | 400
          /id/A,B                                 | 400
          /id/KST_ALL?updatedAfter=2001-01-01T00:00:00Z | 400
          /codelist/BOK                           | 400
          /dataflow/BOK/KST_ALL/1.0.x             | 400
          /dataflow/BOK/KST_ALL/1.0.0?updatedAfter=yesterday | 400
          /dataflow/BOK/KST_ALL/1.0.0?updatedAfter=2001-01-01 | 400
          /dataflow/BOK/KST_ALL/1.0.0?asOf=2001-01-01T00:00:00Z | 400
          /dataflow/BOK/KST_ALL/1.0.0/more        | 404
          /provider/BOK/KR2/more                  | 404
          /dataflow/B+K/KST_ALL                   | 400
          """)
  void whatIsNotInTheGrammarIsRefused(String url, int status) {
    given().urlEncodingEnabled(false).get(PATH + url).then().statusCode(status);
  }

  @Test
  void theVersionOfTheAnswerIsTheClients() {
    String url = PATH + "/id/IPT";
    for (RegistryFormat format : List.of(ML21, ML30, ML31)) {
      Response answer = given().header("Accept", format.mediaType().toString()).get(url);
      answer.then().header("Content-Type", equalTo(format.mediaType().toString()));
      read(format, answer.asByteArray(), QueryRegistrationResponse.class);
    }
    given().header("Accept", "application/json").get(url).then().statusCode(406);
    String tag = given().get(url).header("ETag");
    given().header("If-None-Match", tag).get(url).then().statusCode(304);
    given().head(url).then().statusCode(200).header("ETag", equalTo(tag));
  }

  @Test
  @TestSecurity(
      user = "kim",
      roles = {"maintain:BOK"})
  void registrationsComeChangeAndGo() {
    Registration submitted = registration(null, AGREEMENT, "https://example.org/1");
    Response appended = submit(SubmissionAction.APPEND, submitted);
    appended.then().statusCode(201);
    Registration kept =
        read(appended, SubmitRegistrationsResponse.class).results().get(0).registration();
    String id = Objects.requireNonNull(kept.id());
    assertEquals(submitted.named(id, kept.lastUpdated()), kept);
    assertEquals(kept, find(id));

    Registration other = registration(id, AGREEMENT, "https://example.org/2");
    submit(SubmissionAction.REPLACE, other).then().statusCode(200);
    assertEquals(other.datasource(), find(id).datasource());
    assertTrue(find(id).lastUpdated().isAfter(kept.lastUpdated()));
    submit(SubmissionAction.APPEND, other).then().statusCode(409);
    submit(SubmissionAction.INFORMATION, other).then().statusCode(200);
    submit(SubmissionAction.MERGE, kept).then().statusCode(200);
    assertEquals(kept.datasource(), find(id).datasource());

    submit(SubmissionAction.DELETE, other).then().statusCode(200);
    given().get(PATH + "/id/" + id).then().statusCode(204);
    submit(SubmissionAction.DELETE, other).then().statusCode(404);
    submit(SubmissionAction.REPLACE, other).then().statusCode(404);
    submit(SubmissionAction.REPLACE, submitted).then().statusCode(422);
  }

  private static Registration find(String id) {
    return read(given().get(PATH + "/id/" + id), QueryRegistrationResponse.class)
        .results()
        .get(0)
        .registration();
  }

  @Test
  @TestSecurity(
      user = "kim",
      roles = {"maintain:BOK"})
  void eachIsJudgedForItself() {
    Urn missing = urn("registry.ProvisionAgreement=BOK:PA_NONE(1.0)");
    Urn foreign = urn("registry.ProvisionAgreement=IMF:PA(1.0)");
    Registration indexed =
        new Registration(
            "test-index",
            null,
            null,
            null,
            new Indexing(true, false, false, false),
            AGREEMENT,
            new Datasource("/here", null));
    Response answer =
        submit(
            SubmissionAction.MERGE,
            indexed,
            registration("test-missing", missing, "https://example.org/"),
            registration("test-foreign", foreign, "https://example.org/"),
            registration("test-script", AGREEMENT, "javascript:alert(1)"),
            registration("test-inside", AGREEMENT, "file:///etc/passwd"));
    answer.then().statusCode(207);
    assertEquals(
        List.of("WARNING 201", "FAILURE 409", "FAILURE 409", "FAILURE 422", "FAILURE 422"),
        read(answer, SubmitRegistrationsResponse.class).results().stream()
            .map(it -> it.message().status() + " " + it.message().texts().get(0).code())
            .toList());
    submit(SubmissionAction.DELETE, indexed).then().statusCode(200);
  }

  @Test
  @TestSecurity(
      user = "lee",
      roles = {"maintain:IMF"})
  void onlyWhoMaintainsTheAgreementMayRegister() {
    Registration own = registration(null, AGREEMENT, "https://example.org/");
    submit(SubmissionAction.APPEND, own).then().statusCode(403);
    submit(SubmissionAction.DELETE, registration("IPT", AGREEMENT, "https://example.org/"))
        .then()
        .statusCode(403);
    given().get(PATH + "/id/IPT").then().statusCode(200);
  }

  @Test
  void whoDoesNotSignInMayAskOnly() {
    submit(SubmissionAction.APPEND, registration(null, AGREEMENT, "https://example.org/"))
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", containsString("Basic"));
    for (String path : List.of(PATH, "/sdmx/v2", "/sdmx/v2/")) {
      Response all = post(path, new QueryRegistrationRequest(true, Sets.ALL, null));
      all.then().statusCode(200);
      assertTrue(ids(all).contains("KST_REGION"), path);
    }
  }

  @Test
  void messagesAskAsUrlsDo() {
    assertEquals(
        List.of("IPT"),
        ids(
            post(
                PATH,
                new QueryRegistrationRequest(
                    false, Sets.DATA, urn("datastructure.Dataflow=BOK:IPT(1.0+.0)")))));
    assertEquals(
        8,
        ids(post(
                PATH,
                new QueryRegistrationRequest(
                    false, Sets.ALL, urn("base.DataProvider=BOK:DATA_PROVIDERS(1.0).KR2"))))
            .size());
    Response none = post(PATH, new QueryRegistrationRequest(false, Sets.METADATA, null));
    none.then().statusCode(200);
    assertEquals(List.of(), ids(none));
    QueryRegistrationResponse constrained =
        read(
            post(PATH, new QueryRegistrationRequest(true, Sets.ALL, AGREEMENT)),
            QueryRegistrationResponse.class);
    assertEquals(Status.SUCCESS, constrained.message().status());
  }

  @Test
  void theEncodingOfARequestIsKnownByItsTypeOrItsRoot() {
    QueryRegistrationRequest all = new QueryRegistrationRequest(false, Sets.ALL, null);
    for (RegistryFormat format : List.of(ML21, ML30, ML31)) {
      for (String type :
          List.of(format.mediaType().toString(), "application/xml", "text/xml; charset=utf-8")) {
        Response answer = post(PATH, type, bytes(format, all));
        answer
            .then()
            .statusCode(200)
            .header("Content-Type", equalTo(format.mediaType().toString()));
        read(format, answer.asByteArray(), QueryRegistrationResponse.class);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/xml  | <nonsense                                      | 400
          application/xml  | <nonsense/>                                    | 400
          application/xml  | ''                                             | 400
          application/vnd.sdmx.registry+xml;version=3.1.0 | <nonsense/>     | 400
          application/json | {}                                             | 415
          application/vnd.sdmx.structure+xml;version=3.1.0 | <nonsense/>    | 415
          application/vnd.sdmx.registry+json;version=2.1.0 | {}             | 415
          application/xml  | <!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a> | 400
          """)
  void otherBodiesAreRefused(String type, String body, int status) {
    post(PATH, type, body.getBytes(StandardCharsets.UTF_8)).then().statusCode(status);
  }

  @Test
  void strangersMakeNoLongSpeeches() {
    String padded =
        new String(
                bytes(ML31, new QueryRegistrationRequest(false, Sets.ALL, null)),
                StandardCharsets.UTF_8)
            .replace("<mes:Header>", "<!--" + "x".repeat(1 << 20) + "--><mes:Header>");
    post(PATH, "application/xml", padded.getBytes(StandardCharsets.UTF_8)).then().statusCode(413);
  }

  @Test
  void whatIsSaidAtTheWrongPlaceIsRefused() {
    post(PATH, new QuerySubscriptionRequest(urn("base.Agency=SDMX:AGENCIES(1.0).BOK")))
        .then()
        .statusCode(422);
    post(
            PATH,
            new QueryRegistrationResponse(new StatusMessage(Status.SUCCESS, List.of()), List.of()))
        .then()
        .statusCode(422);
    given()
        .header("Content-Type", ML31.mediaType().toString())
        .header("Accept", "application/json")
        .body(bytes(ML31, new QueryRegistrationRequest(false, Sets.ALL, null)))
        .post(PATH)
        .then()
        .statusCode(406);
    post(PATH + "?really=true", new QueryRegistrationRequest(false, Sets.ALL, null))
        .then()
        .statusCode(400);
  }
}
