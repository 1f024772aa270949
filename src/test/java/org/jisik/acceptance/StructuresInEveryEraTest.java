package org.jisik.acceptance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jisik.launch.PostgresTestResource;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The structures of the statistic, asked for in formats that cannot say them all. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class StructuresInEveryEraTest {

  private static final String XML = "application/vnd.sdmx.structure+xml;version=";
  private static final String JSON = "application/vnd.sdmx.structure+json;version=";

  private static ValidatableResponse get(String path, String accept) {
    return given().urlEncodingEnabled(false).header("Accept", accept).get("/sdmx" + path).then();
  }

  @ParameterizedTest
  @CsvSource({
    XML + "2.1",
    XML + "3.0.0",
    XML + "3.1.0",
    JSON + "1.0.0",
    JSON + "2.0.0",
    JSON + "2.1.0"
  })
  void everythingIsAValidMessageInEveryFormat(String type) {
    byte[] message =
        get("/v2/structure/*/BOK,SDMX/*/*", type).statusCode(200).extract().asByteArray();
    schema(type).validate(message);
  }

  private static OfficialSchema schema(String type) {
    return switch (type.substring(type.indexOf('+') + 1)) {
      case "xml;version=2.1" -> OfficialSchemas.ml21();
      case "xml;version=3.0.0" -> OfficialSchemas.ml30();
      case "xml;version=3.1.0" -> OfficialSchemas.ml31();
      case "json;version=1.0.0" -> OfficialSchemas.json10Structure();
      case "json;version=2.0.0" -> OfficialSchemas.json20Structure();
      default -> OfficialSchemas.json21Structure();
    };
  }

  @ParameterizedTest
  @CsvSource({
    "hierarchicalcodelist, HierarchicalCodelist",
    "structureset, StructureSet",
    "contentconstraint, ContentConstraint",
    "allowedconstraint, ContentConstraint",
    "organisationscheme, OrganisationUnitScheme"
  })
  void v1FindsInItsOwnWordsWhatIsOf30(String resource, String element) {
    byte[] message =
        get("/v1/%s/BOK".formatted(resource), XML + "2.1")
            .statusCode(200)
            .body(containsString("<str:" + element + " "))
            .extract()
            .asByteArray();
    OfficialSchemas.ml21().validate(message);
  }

  @Test
  void whatXmlOf21LeavesOutStandsInTheFooter() {
    get("/v2/structure/valuelist,codelist/BOK", XML + "2.1")
        .statusCode(200)
        .body(containsString("<footer:Footer><footer:Message code=\"1000\" severity=\"Warning\">"))
        .body(containsString("is left out: SDMX 2.1 has no ValueList"));
  }

  @Test
  void whatJson10LeavesOutStandsAmongTheErrors() {
    get("/v2/structure/valuelist,codelist/BOK", JSON + "1.0.0")
        .statusCode(200)
        .body("errors.title", hasItem("Left out of the message"))
        .body("errors.detail", hasItem(containsString("SDMX 2.1 has no ValueList")));
  }

  @Test
  void whatLeavesNothingOutSaysNothing() {
    get("/v2/structure/codelist/BOK", XML + "2.1").body(not(containsString("ooter")));
    get("/v2/structure/codelist/BOK", JSON + "1.0.0").body(not(containsString("errors")));
  }

  @Test
  void anAnswerOfNothingIsRefusedWithTheFormatsThatHaveIt() {
    get("/v2/structure/valuelist/BOK", XML + "2.1")
        .statusCode(406)
        .body(containsString("SDMX 2.1 has no ValueList"))
        .body(containsString("Ask for " + XML + "3.0.0, " + XML + "3.1.0, " + JSON + "2.0.0"));
  }

  @Test
  void xmlOf21HasVtlAndJson10DoesNot() {
    get("/v2/structure/transformationscheme/BOK", XML + "2.1").statusCode(200);
    get("/v2/structure/transformationscheme/BOK", JSON + "1.0.0")
        .statusCode(406)
        .body(containsString("Ask for " + XML + "2.1, "));
  }
}
