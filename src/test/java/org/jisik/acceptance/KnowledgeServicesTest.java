package org.jisik.acceptance;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jisik.format.DataFormat;
import org.jisik.launch.PostgresTestResource;
import org.jisik.model.data.DataContents;
import org.jisik.rest.Formats;
import org.jisik.service.DataLayouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures that the Bank published, as anybody reads them: each slice, both versions of the API,
 * every format.
 */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class KnowledgeServicesTest {

  private static final String FORMATS_AND_PATHS =
      """
      application/vnd.sdmx.data+csv;version=2.0.0               | /sdmx/v2/data/dataflow/BOK/%1$s/+/A.KR.B
      application/vnd.sdmx.data+json;version=2.0.0              | /sdmx/v2/data/dataflow/BOK/%1$s/+/A.KR.B
      application/vnd.sdmx.data+xml;version=3.0.0               | /sdmx/v2/data/dataflow/BOK/%1$s/+/A.KR.B.*.*.*.*.*.*
      application/vnd.sdmx.data+csv;version=2.1.0               | /sdmx/v2/data/dataflow/BOK/%1$s/+/A.KR.B
      application/vnd.sdmx.data+json;version=2.1.0              | /sdmx/v2/data/dataflow/BOK/%1$s/+/A.KR.B
      application/vnd.sdmx.data+xml;version=3.1.0               | /sdmx/v2/data/dataflow/BOK/%1$s/+/A.KR.B.*.*.*.*.*.*
      application/vnd.sdmx.genericdata+xml;version=2.1          | /sdmx/v1/data/BOK,%1$s/A.KR.B......
      application/vnd.sdmx.structurespecificdata+xml;version=2.1| /sdmx/v1/data/BOK,%1$s,1.0.0/A.KR.B....../all
      application/vnd.sdmx.generictimeseriesdata+xml;version=2.1| /sdmx/v1/data/BOK,%1$s/A.KR.B......
      application/vnd.sdmx.structurespecifictimeseriesdata+xml;version=2.1| /sdmx/v1/data/BOK,%1$s/A.KR.B......
      application/vnd.sdmx.data+json;version=1.0.0              | /sdmx/v1/data/%1$s/A.KR.B......
      application/vnd.sdmx.data+csv;version=1.0.0               | /sdmx/v1/data/BOK,%1$s/A.KR.B......?startPeriod=2010
      """;

  @Inject DataLayouts layouts;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = FORMATS_AND_PATHS)
  void balanceByType(String mediaType, String path) {
    Map<String, String> balance =
        year("2024", "KS_TYPE", get(mediaType, path.formatted("KST_TYPE")));
    assertFigures(
        balance, Map.of("_T", "-72.6", "IP", "-33.4", "IC", "27.6", "CL", "8.7", "PB", "-75.5"));
    assertEquals(
        new BigDecimal(balance.get("_T")),
        sum(balance.get("IP"), balance.get("IC"), balance.get("CL"), balance.get("PB")),
        "the types sum to the total");
    assertFigures(
        year("2010", "KS_TYPE", get(mediaType, path.formatted("KST_TYPE"))),
        Map.of("_T", "-127.7"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = FORMATS_AND_PATHS)
  void balanceByIndustry(String mediaType, String path) {
    assertFigures(
        year("2024", "ACTIVITY", get(mediaType, path.formatted("KST_INDUSTRY"))),
        Map.of("J", "22.5", "C", "-44.0", "HH_OTH", "-28.4"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = FORMATS_AND_PATHS)
  void balanceByRegion(String mediaType, String path) {
    assertFigures(
        year("2024", "COUNTERPART_AREA", get(mediaType, path.formatted("KST_REGION"))),
        Map.of("S1", "51.1", "A2", "-57.3", "E1", "-28.5"));
  }

  @Test
  void figuresAreInDollarsTimesAHundredMillion() {
    DataContents contents =
        get(
            "application/vnd.sdmx.data+csv;version=2.0.0",
            "/sdmx/v2/data/dataflow/BOK/KST_TYPE/+/A.KR.B._T");
    DataContents.Series total = contents.series().get("A.KR.B._T._T.W1._T._Z.USD");
    assertEquals("8", total.attributes().get("UNIT_MULT"));
    assertEquals("A", total.observations().get("2024").get("OBS_STATUS"));
  }

  private DataContents get(String mediaType, String path) {
    byte[] body =
        given()
            .urlEncodingEnabled(false)
            .header("Accept", mediaType)
            .get(path)
            .then()
            .statusCode(200)
            .header("Content-Type", mediaType)
            .extract()
            .asByteArray();
    return DataContents.of(format(mediaType).read(new ByteArrayInputStream(body), layouts));
  }

  private DataFormat format(String mediaType) {
    return Formats.DATA.stream()
        .filter(format -> format.mediaType().toString().equals(mediaType))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The values of one year, by the code of one dimension; only series that have the total
   * everywhere else.
   */
  private static Map<String, String> year(String year, String dimension, DataContents contents) {
    int position = DIMENSIONS.indexOf(dimension);
    Map<String, String> values = new TreeMap<>();
    contents
        .series()
        .forEach(
            (key, series) -> {
              String[] codes = key.split("\\.");
              Map<String, String> observation = series.observations().get(year);
              boolean isTotal = position == 3 || codes[3].equals("_T");
              if (observation != null && isTotal) {
                values.put(codes[position], observation.get("OBS_VALUE"));
              }
            });
    return values;
  }

  private static final List<String> DIMENSIONS =
      List.of(
          "FREQ",
          "REF_AREA",
          "ACCOUNTING_ENTRY",
          "KS_TYPE",
          "ACTIVITY",
          "COUNTERPART_AREA",
          "INST_FORM");

  private static void assertFigures(Map<String, String> actual, Map<String, String> expected) {
    expected.forEach(
        (code, value) -> assertEquals(value, actual.get(code), () -> code + " of " + actual));
  }

  private static BigDecimal sum(String... values) {
    return Arrays.stream(values).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
