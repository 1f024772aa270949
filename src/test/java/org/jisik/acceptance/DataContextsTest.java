package org.jisik.acceptance;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jisik.launch.PostgresTestResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What data can be asked for by: flows, structures, agreements, providers, values. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class DataContextsTest {

  private static final String CSV = "application/vnd.sdmx.data+csv;version=2.1.0";

  /** The distinct values of the first two columns of an answer. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          v2/data/dataflow/BOK/KST_TYPE,KST_ICT      | dataflow BOK:KST_ICT(1.0.0) dataflow BOK:KST_TYPE(1.0.0)
          v2/data/provisionagreement/BOK/PA_KST_TYPE_KR2 | dataprovision BOK:PA_KST_TYPE_KR2(1.0)
          v2/data/datastructure/BOK/IPT              | datastructure BOK:IPT(1.0.0)
          v2/data/*/BOK/IPT                          | dataflow BOK:IPT(1.0.0)
          v2/data/*/BOK/IPT,PA_IPT_KR2               | dataflow BOK:IPT(1.0.0)
          v2/data/dataflow/BOK/KST_TYPE/*/A.KR.B.CL,A.KR.B.IP | dataflow BOK:KST_TYPE(1.0.0)
          v1/data/BOK,KST_TYPE/all/KR2               | dataflow BOK:KST_TYPE(1.0.0)
          v1/data/BOK,KST_TYPE/all/BOK,KR2+ECB,4F0   | dataflow BOK:KST_TYPE(1.0.0)
          """)
  void dataAreToldByWhatWasAskedFor(String path, String structures) {
    assertEquals(structures, rows(path, 0, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          c[KS_TYPE]=ne:_T+nc:_          | CL IC IP PB
          c[KS_TYPE]=sw:I+nc:_           | IC IP
          c[KS_TYPE]=ge:IC+le:IP         | IC IC_IT IC_PLT IP
          c[KS_TYPE]=ew:C,PB             | IC PB
          c[KS_TYPE]=co:L                | CL CL_MM CL_PERF IC_PLT
          c[KS_TYPE]=nc:C+nc:P           | _T
          c[KS_TYPE]=CL,XX               | CL
          c[KS_TYPE]=CL,IP+ew:P          | CL IP
          """)
  void dimensionsAreComparedByEveryOperator(String filter, String types) {
    assertEquals(types, rows("v2/data/dataflow/BOK/KST_TYPE/+/A.KR.B?" + filter, 6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          v1/data/BOK,KST_TYPE/all/NOBODY              | 404
          v2/data/provisionagreement/BOK/NOTHING       | 404
          v2/data/datastructure/BOK/KST_TYPE           | 404
          v2/data/dataflow/BOK/*?c[NO_SUCH]=1          | 422
          v2/data/dataflow/BOK/IPT,KST_TYPE?c[KS_TYPE]=CL | 200
          v2/data/dataflow/BOK/KST_TYPE?c[KS_TYPE]=lt:A+gt:z | 204
          """)
  void nothingIsToldAsWhatItIs(String path, int status) {
    given().urlEncodingEnabled(false).get("/sdmx/" + path).then().statusCode(status);
  }

  private static String rows(String path, int... columns) {
    String body =
        given()
            .urlEncodingEnabled(false)
            .header("Accept", CSV)
            .get("/sdmx/" + path)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return body.lines()
        .skip(1)
        .map(
            line ->
                Arrays.stream(columns)
                    .mapToObj(column -> line.split(",")[column])
                    .collect(Collectors.joining(" ")))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
