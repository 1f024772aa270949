package org.jisik.acceptance;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jisik.launch.PostgresTestResource;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas as they are served, and data as they are served: the one holds for the other. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class SchemaTest {

  private static final String DATA = "application/vnd.sdmx.";

  @ParameterizedTest
  @CsvSource({
    "2.1, schema+xml;version=2.1, structurespecificdata+xml;version=2.1, false",
    "2.1, schema+xml;version=2.1, structurespecificdata+xml;version=2.1, true",
    "3.0, schema+xml;version=3.0.0, data+xml;version=3.0.0, false",
    "3.0, schema+xml;version=3.0.0, data+xml;version=3.0.0, true",
    "3.1, schema+xml;version=3.1.0, data+xml;version=3.1.0, false",
    "3.1, schema+xml;version=3.1.0, data+xml;version=3.1.0, true"
  })
  void dataAreValidByTheSchemaThatIsServed(
      String version, String schema, String data, boolean isFlat) {
    String packaging = isFlat ? "?dimensionAtObservation=AllDimensions" : "";
    byte[] xsd = get(schema, "v2/schema/dataflow/BOK/KST_TYPE/+" + packaging).asByteArray();
    byte[] message = get(data, "v2/data/dataflow/BOK/KST_TYPE/+" + packaging).asByteArray();
    OfficialSchemas.mlSpecific(version, xsd).validate(message);
  }

  @ParameterizedTest
  @CsvSource({
    "data+json;version=2.0.0, schema+json;version=2.0.0, V7",
    "data+json;version=2.1.0, schema+json;version=2.1.0, V201909"
  })
  void jsonDataHaveTheComponentsAndCodesOfTheSchema(
      String data, String schema, SpecVersion.VersionFlag draft) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode own = mapper.readTree(get(schema, "v2/schema/dataflow/BOK/KST_TYPE").asByteArray());
    assertTrue(own.at("/allOf/0/$ref").asText().endsWith("sdmx-json-data-schema.json"));
    ((ObjectNode) own).remove("allOf");
    JsonSchema rules = JsonSchemaFactory.getInstance(draft).getSchema(own);
    JsonNode message =
        mapper.readTree(get(data, "v2/data/dataflow/BOK/KST_TYPE/+/A.KR.B").asByteArray());
    assertEquals("[]", rules.validate(message).toString());
    String wrong = message.toString().replace("\"id\":\"CL\"", "\"id\":\"XX\"");
    assertFalse(rules.validate(mapper.readTree(wrong)).isEmpty(), "a code that is none is refused");
    String strange = message.toString().replace("\"id\":\"KS_TYPE\"", "\"id\":\"KS_TYPES\"");
    assertFalse(rules.validate(mapper.readTree(strange)).isEmpty(), "so is a strange component");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          v1/schema/dataflow/BOK/KST_TYPE                  | 200 | schema+xml;version=2.1
          v1/schema/dataflow/BOK/KST_TYPE/latest           | 200 | schema+xml;version=2.1
          v1/schema/datastructure/BOK/KST/1.0.0?explicitMeasure=false | 200 | schema+xml;version=2.1
          v1/schema/provisionagreement/BOK/PA_KST_TYPE_KR2 | 200 | schema+xml;version=2.1
          v2/schema/dataflow/BOK/KST_TYPE                  | 200 | schema+json;version=2.1.0
          v2/schema/dataflow/BOK/KST_TYPE/~?deletion=true  | 200 | schema+json;version=2.1.0
          v2/schema/metadataflow/BOK/MDF_KST               | 406 | data+json;version=2.1.0
          v2/schema/dataflow/BOK/NOTHING                   | 404 | data+json;version=2.1.0
          v2/schema/dataflow/BOK                           | 400 | data+json;version=2.1.0
          v2/schema/dataflow/BOK/KST_TYPE/*                | 400 | data+json;version=2.1.0
          v2/schema/dataflow/*/KST_TYPE                    | 400 | data+json;version=2.1.0
          v2/schema/codelist/SDMX/CL_FREQ                  | 400 | data+json;version=2.1.0
          v2/schema/dataflow/BOK/KST_TYPE?explicitMeasure=true | 400 | data+json;version=2.1.0
          """)
  void questionsAreAnsweredAsTheyDeserve(String path, int status, String type) {
    Response answer = given().get("/sdmx/" + path);
    assertEquals(status, answer.statusCode(), path);
    if (status == 200) {
      assertEquals(DATA + type, answer.contentType());
    }
  }

  @Test
  void structuresHoldTheCodesInForce() {
    Response answer = get("structure+json;version=2.1.0", "v2/schema/dataflow/BOK/KST_TYPE/+");
    OfficialSchemas.json21Structure().validate(answer.asByteArray());
    assertEquals(1, answer.jsonPath().getList("data.dataStructures").size());
    assertEquals(Boolean.TRUE, answer.path("data.codelists.find { it.id == 'CL_FREQ' }.isPartial"));
  }

  @Test
  void messagesThatDeleteMayNameAPartOfAKey() {
    String path = "v2/schema/dataflow/BOK/KST_TYPE/+";
    String schema = "schema+xml;version=3.1.0";
    String required = "name=\"KS_TYPE\" type=\"KS_TYPE.Codes\" use=\"required\"";
    assertTrue(get(schema, path).asString().contains(required));
    assertFalse(get(schema, path + "?deletion=true").asString().contains(required));
  }

  private static Response get(String type, String path) {
    Response answer = given().header("Accept", DATA + type).get("/sdmx/" + path);
    assertEquals(200, answer.statusCode(), () -> path + ": " + answer.asString());
    return answer;
  }
}
