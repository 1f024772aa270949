package org.jisik.launch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class HealthTest {
  @Test
  void serverWithItsDatabaseIsHealthy() {
    given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
  }

  @Test
  void interfaceIsDescribed() {
    given().get("/q/openapi").then().statusCode(200).body(containsString("title: Jisik"));
  }

  @Test
  void browsersOfEveryOriginMayReadErrors() {
    given()
        .header("Origin", "https://somewhere.example")
        .get("/no/such/page")
        .then()
        .statusCode(404)
        .header("Access-Control-Allow-Origin", equalTo("https://somewhere.example"))
        .header("Access-Control-Expose-Headers", containsString("ETag"));
  }
}
