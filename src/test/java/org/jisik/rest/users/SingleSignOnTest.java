package org.jisik.rest.users;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.jisik.rest.EdgeUsers.PASSWORD;
import static org.jisik.rest.users.BasicSignInTest.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tokens of a single sign-on, signed here as its server would. */
@QuarkusTest
@TestProfile(SingleSignOnProfile.class)
class SingleSignOnTest {

  private static String token(String issuer, Instant end, PrivateKey key, String... roles) {
    return Jwt.issuer(issuer)
        .audience("jisik")
        .upn("park@bok.example")
        .groups(Set.of(roles))
        .expiresAt(end)
        .sign(key);
  }

  private static String good(String... roles) throws GeneralSecurityException {
    return token(SingleSignOnProfile.ISSUER, soon(), issuersKey(), roles);
  }

  private static Instant soon() {
    return Instant.now().plusSeconds(60);
  }

  private static PrivateKey issuersKey() throws GeneralSecurityException {
    byte[] key = Base64.getDecoder().decode(System.getProperty(SingleSignOnProfile.PRIVATE_KEY));
    return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
  }

  @Test
  void rolesAreThoseOfTheToken() throws GeneralSecurityException {
    given()
        .header("Authorization", "Bearer " + good("maintain:EX", "something else"))
        .get("/users/me")
        .then()
        .statusCode(200)
        .body("name", equalTo("park@bok.example"))
        .body("roles", equalTo(List.of("maintain:EX", "something else")));
  }

  @Test
  void adminsOfTheTokenManageUsersAndOthersDoNot() throws GeneralSecurityException {
    given().header("Authorization", "Bearer " + good("admin")).get("/users").then().statusCode(200);
    given()
        .header("Authorization", "Bearer " + good("maintain"))
        .get("/users")
        .then()
        .statusCode(403);
  }

  @Test
  void whoHasNoPasswordHereCannotChangeIt() throws GeneralSecurityException {
    given()
        .header("Authorization", "Bearer " + good())
        .contentType("application/json")
        .body("{\"password\": \"a new password\"}")
        .put("/users/me/password")
        .then()
        .statusCode(404);
  }

  @Test
  void tokensOfOthersAreRefused() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    PrivateKey strangers = generator.generateKeyPair().getPrivate();
    refused(token(SingleSignOnProfile.ISSUER, soon(), strangers, "admin"));
    refused(token("https://other.example", soon(), issuersKey(), "admin"));
    refused(
        token(SingleSignOnProfile.ISSUER, Instant.now().minusSeconds(600), issuersKey(), "admin"));
    refused("nonsense");
  }

  private static void refused(String token) {
    var answer =
        given().header("Authorization", "Bearer " + token).get("/sdmx/v2/data/dataflow/EX/MINI");
    answer.then().statusCode(401).body("errors[0].code", equalTo(110));
    answer.then().body(not(containsString(token)));
    assertEquals(
        List.of("Basic realm=\"Jisik\", charset=\"UTF-8\"", "Bearer realm=\"Jisik\""),
        answer.headers().getValues("WWW-Authenticate"));
  }

  @Test
  void namesAndPasswordsWorkBesides() {
    as("kim", PASSWORD).get("/users/me").then().statusCode(200).body("name", equalTo("kim"));
  }
}
