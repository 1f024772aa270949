package org.jisik.rest.users;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.jisik.rest.EdgeUsers.PASSWORD;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jisik.rest.EdgeProfile;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(EdgeProfile.class)
class BasicSignInTest {

  static final String CHALLENGE = "Basic realm=\"Jisik\", charset=\"UTF-8\"";

  /** In UTF-8, as the challenge asks for. */
  static RequestSpecification as(String name, String password) {
    String text = name + ":" + password;
    return given()
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void callersLearnWhoTheyAre() {
    as("kim", PASSWORD)
        .get("/users/me")
        .then()
        .statusCode(200)
        .body("name", equalTo("kim"))
        .body("roles", equalTo(List.of("maintain:EX")));
  }

  @ParameterizedTest
  @CsvSource({"park, wrong password", "nobody, any password", "lee, 비밀번호: correct horse", "'', ''"})
  void whoCannotProveItIsRefusedEvenWhatIsPublic(String name, String password) {
    for (String path : List.of("/users/me", "/sdmx/v2/data/dataflow/EX/MINI", "/")) {
      as(name, password)
          .get(path)
          .then()
          .statusCode(401)
          .header("WWW-Authenticate", equalTo(CHALLENGE))
          .body("errors[0].code", equalTo(110))
          .body("errors[0].detail", equalTo("there is no user of this name and password"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic", "Basic ", "Basic !!!", "Basic bm9jb2xvbg==", "bAsIc QQ"})
  void malformedCredentialsAreRefused(String header) {
    given()
        .header("Authorization", header)
        .get("/users/me")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", equalTo(CHALLENGE))
        .body("errors[0].code", equalTo(110));
  }

  @Test
  void errorsAreInTheFormatOfTheEdge() {
    Response v1 = as("nobody1", "wrong").get("/sdmx/v1/data/EX,MINI");
    v1.then()
        .statusCode(401)
        .header("Content-Type", equalTo("application/vnd.sdmx.structure+xml;version=2.1"))
        .body(containsString("code=\"110\""));
    OfficialSchemas.ml21().validate(v1.asByteArray());
    Response v2 = as("nobody2", "wrong").get("/sdmx/v2/data/dataflow/EX/MINI");
    v2.then()
        .statusCode(401)
        .header("Content-Type", equalTo("application/vnd.sdmx.data+json;version=2.1.0"));
    OfficialSchemas.json20Data().validate(v2.asByteArray());
  }

  @Test
  void answersSayNothingOfWhatWasSent() {
    as("nobody3", "s3cret words")
        .get("/sdmx/v2/data/dataflow/EX/MINI")
        .then()
        .statusCode(401)
        .body(not(containsString("s3cret")), not(containsString("Authorization")));
  }

  @Test
  void signedInUsersReadWhatIsPublic() {
    as("kim", PASSWORD).get("/sdmx/v2/data/dataflow/EX/MINI").then().statusCode(200);
  }

  @Test
  void resourcesForAdminsAreNotForOthers() {
    given().get("/users").then().statusCode(401).header("WWW-Authenticate", equalTo(CHALLENGE));
    as("kim", PASSWORD).get("/users").then().statusCode(403).body("errors[0].code", equalTo(110));
    as("root", PASSWORD).get("/users").then().statusCode(200);
  }

  @Test
  void browsersOfOtherOriginsSendNoCredentialsUnasked() {
    given()
        .header("Origin", "https://somewhere.example")
        .header("Access-Control-Request-Method", "PUT")
        .header("Access-Control-Request-Headers", "authorization,content-type")
        .options("/users/kim")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Credentials", equalTo("false"));
    as("nobody4", "wrong")
        .header("Origin", "https://somewhere.example")
        .get("/users/me")
        .then()
        .statusCode(401)
        .header("Access-Control-Allow-Origin", equalTo("https://somewhere.example"))
        .header("Access-Control-Allow-Credentials", equalTo("false"));
  }
}
