package org.jisik.rest.users;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.jisik.rest.users.BasicSignInTest.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jisik.launch.PostgresTestResource;
import org.jisik.store.UserStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Users over HTTP, kept in PostgreSQL; the first one is the admin whom the start has made. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class UsersResourceTest {

  private static final String PASSWORD = "correct horse battery";

  @ConfigProperty(name = "jisik.data-dir")
  Path data;

  @Inject UserStore store;

  private String admins = "";

  @BeforeEach
  void readPassword() throws IOException {
    admins = Files.readString(data.resolve("admin-password")).strip();
  }

  private ValidatableResponse put(String name, String body) {
    return as("admin", admins)
        .contentType("application/json")
        .body(body)
        .put("/users/" + name)
        .then();
  }

  @Test
  void usersComeChangeAndGo() {
    put(
            "kim",
            "{'roles': ['maintain:BOK'], 'password': '%s'}".formatted(PASSWORD).replace('\'', '"'))
        .statusCode(201)
        .body("name", equalTo("kim"))
        .body("roles", equalTo(List.of("maintain:BOK")))
        .body("disabled", equalTo(false))
        .body(not(containsString("password")), not(containsString("$2a$")));
    as("kim", PASSWORD).get("/users/me").then().statusCode(200);
    as("admin", admins).get("/users").then().body("name", hasItem("kim"));

    put("kim", "{\"roles\": [\"maintain\"], \"disabled\": true}").statusCode(200);
    as("kim", PASSWORD).get("/users/me").then().statusCode(401);

    put("kim", "{\"roles\": [\"maintain\"]}").statusCode(200);
    as("kim", PASSWORD).get("/users/me").then().body("roles", equalTo(List.of("maintain")));

    as("admin", admins).delete("/users/kim").then().statusCode(204);
    as("kim", PASSWORD).get("/users/me").then().statusCode(401);
    as("admin", admins).get("/users/kim").then().statusCode(404);
    assertEquals(
        List.of(
            "admin: added with roles [maintain:BOK]",
            "admin: roles [maintain] instead of [maintain:BOK], disabled",
            "admin: enabled",
            "admin: removed"),
        store.listChanges("kim").stream().map(it -> it.by() + ": " + it.change()).toList());
  }

  @Test
  void usersChangeTheirOwnPassword() {
    put("lee", "{\"roles\": [], \"password\": \"%s\"}".formatted(PASSWORD)).statusCode(201);
    as("lee", PASSWORD)
        .contentType("application/json")
        .body("{\"password\": \"another password\"}")
        .put("/users/me/password")
        .then()
        .statusCode(204);
    as("lee", PASSWORD).get("/users/me").then().statusCode(401);
    as("lee", "another password").get("/users/me").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a b   | {"roles": [], "password": "correct horse"}       | 422 | is no name
          park  | {"roles": ["boss"], "password": "correct horse"} | 422 | 'boss' is no role
          park  | {"roles": [], "password": "short"}               | 422 | at least 12 characters
          park  | {"roles": []}                                    | 422 | needs a password
          park  | {"password": "correct horse"}                    | 400 | 'roles' is not a list
          park  | {"roles": [null], "password": "correct horse"}   | 400 | 'roles' is not a list
          park  | {"roles": "admin"}                               | 400 | 'roles' is not a list
          park  | {"roles": [], "password": 123456789012}          | 400 | 'password' is not a text
          park  | {"roles": [], "disabled": "no"}                  | 400 | 'disabled' is not true or
          park  | {"roles": [], "passwort": "correct horse"}       | 400 | 'passwort' is unknown
          park  | {"roles": [                                      | 400 | not a JSON object
          park  | ["correct horse"]                                | 400 | not a JSON object
          park  | ``                                               | 400 | no body
          admin | {"roles": []}                                    | 409 | no admin
          """)
  void whatIsWrongIsNamed(String name, String body, int status, String message) {
    put(name, body)
        .statusCode(status)
        .body("errors[0].detail", containsString(message))
        .body(not(containsString("correct horse")), not(containsString("org.jisik")));
  }

  @Test
  void largeBodiesAreRefused() {
    String large = "{\"roles\": [], \"password\": \"%s\"}".formatted("x".repeat(100_000));
    put("park", large).statusCode(413);
    put("park", "[".repeat(50_000)).statusCode(400);
  }

  @Test
  void lastAdminStays() {
    as("admin", admins).delete("/users/admin").then().statusCode(409);
  }
}
