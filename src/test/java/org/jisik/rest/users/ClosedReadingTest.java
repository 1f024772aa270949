package org.jisik.rest.users;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jisik.rest.EdgeUsers.PASSWORD;
import static org.jisik.rest.users.BasicSignInTest.CHALLENGE;
import static org.jisik.rest.users.BasicSignInTest.as;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(ClosedProfile.class)
class ClosedReadingTest {

  private static final String DATA = "/sdmx/v2/data/dataflow/EX/MINI";

  @TestHTTPResource("/")
  URL server;

  @ParameterizedTest
  @CsvSource({
    "GET,     /sdmx/v2/data/dataflow/EX/MINI",
    "HEAD,    /sdmx/v2/data/dataflow/EX/MINI",
    "GET,     /sdmx/v2/data/dataflow/EX/NOTHING",
    "GET,     /sdmx/v2/structure/dataflow/EX",
    "HEAD,    /sdmx/v2/structure/dataflow/EX",
    "GET,     /sdmx/v2/availability/dataflow/EX/MINI",
    "GET,     /sdmx/v1/data/'EX,MINI'",
    "GET,     /sdmx/v1/dataflow/EX",
    "POST,    /sdmx/v2/data/dataflow/EX/MINI",
    "OPTIONS, /sdmx/v2/data/dataflow/EX/MINI",
    "GET,     /",
    "HEAD,    /",
    "GET,     /q/openapi",
    "GET,     /nothing",
  })
  void nothingIsReadWithoutSigningIn(String method, String path) {
    given()
        .request(method, path)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", equalTo(CHALLENGE))
        .header("ETag", nullValue())
        .header("Last-Modified", nullValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//sdmx/v2/data/dataflow/EX/MINI",
        "/%73dmx/v2/data/dataflow/EX/MINI",
        "/./sdmx/v2/data/dataflow/EX/MINI",
        "/q/health/../../sdmx/v2/data/dataflow/EX/MINI",
        "/q/health/%2e%2e/%2e%2e/sdmx/v2/data/dataflow/EX/MINI",
        "/q/health/..;/../sdmx/v2/data/dataflow/EX/MINI",
        "/q/health;/../../sdmx/v2/data/dataflow/EX/MINI",
        "/sdmx/v2/data/dataflow/EX/MINI/~/..",
        "/sdmx/v1/data/EX,MINI/.",
        "/sdmx/v2/data/dataflow/EX/MINI;x=/q/health",
      })
  void noSpellingOfAPathOpensIt(String path) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      String request = "GET %s HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n".formatted(path);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 401") || answer.startsWith("HTTP/1.1 404"), answer);
    }
  }

  @Test
  void whoHasAnOldAnswerLearnsNothingWithoutSigningIn() {
    String tag = as("kim", PASSWORD).get(DATA).header("ETag");
    given().header("If-None-Match", tag).get(DATA).then().statusCode(401);
    given().header("If-None-Match", "*").head(DATA).then().statusCode(401);
    as("kim", PASSWORD).header("If-None-Match", tag).get(DATA).then().statusCode(304);
  }

  /** What is answered again at once is so only behind the same door. */
  @Test
  void whatOthersHaveReadIsClosedToo() {
    String path = "/sdmx/v2/structure/dataflow/EX/MINI";
    String tag = "";
    for (int i = 0; i < 3; i++) {
      tag = as("kim", PASSWORD).get(path).then().statusCode(200).extract().header("ETag");
      as("kim", PASSWORD).header("If-None-Match", tag).get(path).then().statusCode(304);
    }
    given().get(path).then().statusCode(401).header("ETag", nullValue());
    given().header("If-None-Match", tag).get(path).then().statusCode(401);
    given().head(path).then().statusCode(401);
  }

  @Test
  void signedInUsersReadWhateverTheirRoles() {
    as("kim", PASSWORD)
        .get(DATA)
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .header("Cache-Control", equalTo("private, no-cache"));
    as("kim", PASSWORD).get("/").then().statusCode(200);
  }

  @Test
  void healthIsOpen() {
    given().get("/q/health/live").then().statusCode(200);
  }

  @Test
  void browsersMayAskWhetherTheyMaySignIn() {
    given()
        .header("Origin", "https://somewhere.example")
        .header("Access-Control-Request-Method", "GET")
        .header("Access-Control-Request-Headers", "authorization")
        .options(DATA)
        .then()
        .statusCode(200);
  }
}
