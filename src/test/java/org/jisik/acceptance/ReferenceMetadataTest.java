package org.jisik.acceptance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jisik.format.MetadataFormat;
import org.jisik.format.ml.SdmxMl31MetadataFormat;
import org.jisik.launch.PostgresTestResource;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.rest.Formats;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;
import org.jisik.service.metadata.MetadataService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Bank says of its statistic, as anybody reads it: every way to ask, every format. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class ReferenceMetadataTest {

  private static final String V2 = "/sdmx/v2/metadata/";
  private static final String SET = V2 + "metadataset/KR2/MDS_KST/1.0.0";

  /** SDMX-CSV has none. */
  private static final Map<String, Supplier<OfficialSchema>> SCHEMAS =
      Map.of(
          "application/vnd.sdmx.metadata+xml;version=3.0.0", OfficialSchemas::ml30,
          "application/vnd.sdmx.metadata+xml;version=3.1.0", OfficialSchemas::ml31,
          "application/vnd.sdmx.metadata+json;version=2.0.0", OfficialSchemas::json20Metadata,
          "application/vnd.sdmx.metadata+json;version=2.1.0", OfficialSchemas::json21Metadata);

  @Inject MetadataService service;

  static Stream<MetadataFormat> formats() {
    return Formats.METADATA.stream().filter(format -> format.era().isSince30());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatSaysWhatWasAuthored(MetadataFormat format) throws IOException {
    String type = format.mediaType().toString();
    Response response = given().header("Accept", type).get(SET);
    assertEquals(type, response.header("Content-Type"));
    if (SCHEMAS.containsKey(type)) {
      SCHEMAS.get(type).get().validate(response.asByteArray());
    }
    List<MetadataSet> sets = format.read(new ByteArrayInputStream(response.asByteArray()), service);
    assertEquals(1, sets.size());
    assertEquals(authored().attributes(), service.conformity(sets.get(0)).orThrow().attributes());
    assertEquals(authored().targets(), sets.get(0).targets());
    assertEquals(authored().ref(), sets.get(0).ref());
  }

  private MetadataSet authored() throws IOException {
    try (InputStream file = Files.newInputStream(Path.of("sdmx/metadata/kst.xml"))) {
      return service.conformity(new SdmxMl31MetadataFormat().read(file, service).get(0)).orThrow();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "metadataset/KR2/MDS_KST/1.0.0",
        "metadataset/KR2,XX/MDS_KST,OTHER/1.0+.0",
        "metadataset",
        "metadataflow/BOK/MDF_KST/1.0.0/KR2",
        "metadataflow/BOK/MDF_KST/~/BOK.KR2",
        "metadataflow/BOK",
        "structure/dataflow/BOK/KST_TYPE/1.0.0",
        "structure/dataflow/BOK/KST_TYPE,KST_ALL/+/",
        "structure/*/BOK/KST_REGION"
      })
  void everyWayToAskLeadsToIt(String path) {
    json(path, 200).body("data.metadataSets.id", equalTo(List.of("MDS_KST")));
  }

  @Test
  void whoHasNoWishGetsJson() {
    given()
        .get(SET)
        .then()
        .statusCode(200)
        .contentType(equalTo("application/vnd.sdmx.metadata+json;version=2.1.0"))
        .header("Content-Language", "en")
        .body("data.metadataSets[0].agencyID", equalTo("KR2"))
        .body("data.metadataSets[0].attributes.find { it.id == 'REF_AREA' }.value", equalTo("KR"))
        .body(
            "data.metadataSets[0].attributes.find { it.id == 'FREQ_DISS' }.value.ko",
            equalTo("반기."))
        .body(
            "data.metadataSets[0].attributes.findAll { it.id == 'REL_CAL' }"
                + ".collect { it.attributes[0].value }",
            hasItems("R202503", "R202509", "R202603", "R202609"));
  }

  @Test
  void stubsHaveNoValues() {
    json("metadataset/KR2?detail=allstubs", 200)
        .body("data.metadataSets[0].isExternalReference", equalTo(true))
        .body("data.metadataSets[0].attributes", equalTo(List.of(Map.of("id", "CONTACT"))));
  }

  @Test
  void timeTravel() {
    json("metadataset/KR2?asOf=2000-01-01T00:00:00Z", 204);
    json("metadataset/KR2?asOf=2100-01-01T00:00:00Z", 200);
  }

  @Test
  void whatIsKnownIsNotSentAgain() {
    Response first = given().get(SET);
    String tag = first.header("ETag");
    given().header("If-None-Match", tag).get(SET).then().statusCode(304);
    given()
        .header("If-Modified-Since", first.header("Last-Modified"))
        .get(SET)
        .then()
        .statusCode(304);
    given().header("If-None-Match", tag).get(SET + "?detail=allstubs").then().statusCode(200);
    assertEquals("", given().head(SET).asString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          metadataset/KR2/OTHER                    | 204 |
          metadataflow/BOK/MDF_KST/1.0.0/XX        | 204 |
          structure/codelist                       | 204 |
          structure/nonsense                       | 404 | nonsense
          dataflow/BOK/KST_TYPE                    | 404 | metadataset, metadataflow or structure
          metadataset/KR2/MDS_KST/1.0.0/x          | 404 | parts
          metadataset/KR2/MDS_KST/1.+.3            | 400 | 1.+.3
          metadataset/K R                          | 400 | K R
          metadataset/KR2?detail=some              | 400 | full or allstubs
          metadataset/KR2?asOf=yesterday           | 400 | yesterday
          metadataset/KR2?references=all           | 400 | references
          metadataset/KR2?format=structure         | 406 | on offer
          """)
  void whatIsNotThereOrNotUnderstood(String path, int status, String message) {
    ValidatableResponse response = json(path, status);
    if (message != null) {
      response.body(containsString(message));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "format=csv, application/vnd.sdmx.metadata+csv;version=2.1.0",
    "format=xml, application/vnd.sdmx.metadata+xml;version=3.1.0",
    "format=json&formatVersion=2.0.0, application/vnd.sdmx.metadata+json;version=2.0.0"
  })
  void formatsByParameter(String parameters, String type) {
    given().get(SET + "?" + parameters).then().statusCode(200).contentType(equalTo(type));
  }

  @Test
  void csvHasAColumnForEachAttribute() {
    String csv =
        given()
            .header("Accept", "application/vnd.sdmx.metadata+csv;labels=both")
            .header("Accept-Language", "ko")
            .get(SET)
            .then()
            .statusCode(200)
            .contentType(equalTo("application/vnd.sdmx.metadata+csv;version=2.1.0;labels=both"))
            .extract()
            .asString();
    assertTrue(csv.contains("REL_CAL[].RELEASE: "), csv);
    assertTrue(csv.contains("KR: 대한민국") || csv.contains("KR: Korea"), csv);
    given()
        .header("Accept", "application/vnd.sdmx.metadata+csv;keys=obs")
        .get(SET)
        .then()
        .statusCode(406);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BOK,MDF_KST,1.0.0/all/KR2",
        "BOK,MDF_KST/all/BOK,KR2+XX",
        "MDF_KST/...",
        "MDF_KST",
        "MDF_KST/"
      })
  void version1SaysItInReports(String path) {
    String report = "GenericMetadata.MetadataSet.Report";
    given()
        .urlEncodingEnabled(false)
        .get("/sdmx/v1/metadata/" + path)
        .then()
        .statusCode(200)
        .contentType(equalTo("application/vnd.sdmx.genericmetadata+xml;version=2.1"))
        .body(report + ".size()", equalTo(7))
        .body(report + "[1].Target.ReferenceValue.ObjectReference.Ref.@id", equalTo("KST_TYPE"))
        .body(
            report + "[0].AttributeSet.ReportedAttribute.findAll { it.@id == 'REL_CAL' }.size()",
            equalTo(4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BOK,MDF_KST/all/XX | 404",
        "BOK,OTHER | 404",
        "BOK,MDF_KST/A.KR | 404",
        "BOK+SDMX,MDF_KST | 400",
        "MDF_KST?detail=full | 501",
        "MDF_KST?asOf=2025-01-01T00:00:00Z | 400",
        "MDF_KST?format=structurespecificmetadata&formatVersion=2.1 | 406"
      })
  void version1Refuses(String path, int status) {
    given().urlEncodingEnabled(false).get("/sdmx/v1/metadata/" + path).then().statusCode(status);
  }

  @Test
  void itIsNoStructure() {
    String structures =
        given()
            .get("/sdmx/v2/structure/metadataflow/BOK/MDF_KST/1.0.0?references=all&format=json")
            .asString();
    assertTrue(structures.contains("MPA_MDF_KST_KR2"), "the agreement comes along");
    assertTrue(!structures.contains("MDS_KST"), "the metadata set does not");
    assertTrue(
        !given().get("/sdmx/v2/structure/*/KR2?detail=allstubs").asString().contains("MDS_KST"));
    given().get("/sdmx/v2/structure/metadataset/KR2").then().statusCode(404);
  }

  private static ValidatableResponse json(String path, int status) {
    return given()
        .urlEncodingEnabled(false)
        .get(V2 + path.replace(" ", "%20"))
        .then()
        .statusCode(status);
  }
}
