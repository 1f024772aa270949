package org.jisik.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs as client libraries really send them: encoded or not, shortened, with all the defaults. */
@QuarkusTest
@TestProfile(EdgeProfile.class)
class ClientUrlsTest {

  @TestHTTPResource("/")
  URL server;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/dataflow",
        "/v1/dataflow/",
        "/v1/dataflow?references=none",
        "/v1/dataflow/?detail=full&references=none",
        "/v1/dataflow/EX",
        "/v1/dataflow/EX/?references=none",
        "/v1/dataflow/all/MINI",
        "/v1/dataflow/EX/MINI/latest/",
        "/v1/dataflow/EX+IMF/MINI+BIG/1.0+2.0",
        "/v1/dataflow/EX%2BIMF/MINI%2BBIG/1.0%2B2.0",
        "/v1/dataflow/EX/MINI?format=structure&formatVersion=2.1",
        "/v1/datastructure/EX?references=parents",
        "/v1/data/MINI",
        "/v1/data/MINI/",
        "/v1/data/EX,MINI",
        "/v1/data/EX%2CMINI",
        "/v1/data/EX,MINI,1.0",
        "/v1/data/EX,MINI,latest/all",
        "/v1/data/EX,MINI/all/all",
        "/v1/data/EX,MINI/all/?detail=full",
        "/v1/data/EX,MINI/..?includeHistory=false&detail=full",
        "/v1/data/EX,MINI/A..",
        "/v1/data/EX,MINI/A../",
        "/v1/data/EX,MINI/A+Q..",
        "/v1/data/EX,MINI/A%2BQ..",
        "/v1/data/EX,MINI/A...",
        "/v1/data/EX,MINI/all?startPeriod=2023&endPeriod=2024&dimensionAtObservation=TIME_PERIOD",
        "/v2/structure/dataflow",
        "/v2/structure/dataflow/?references=none",
        "/v2/structure/dataflow/EX/MINI/~",
        "/v2/structure/dataflow/EX/MINI/%7E",
        "/v2/structure/dataflow/*/*/*",
        "/v2/structure/dataflow/%2A/MINI/%2A/",
        "/v2/structure/dataflow/EX,IMF/MINI,BIG/1.0,2.0",
        "/v2/structure/dataflow/EX%2CIMF/MINI%2CBIG",
        "/v2/data/dataflow/EX/MINI",
        "/v2/data/dataflow/EX/MINI/",
        "/v2/data/dataflow/EX/MINI/*",
        "/v2/data/dataflow/EX/MINI/~/*",
        "/v2/data/*/EX/MINI/1.0/A.*.*",
        "/v2/data/dataflow/EX/MINI/~/A?detail=full&includeHistory=false",
        "/v2/data/dataflow/EX/MINI?c[FREQ]=A,Q&attributes=dsd&measures=all",
        "/v2/data/dataflow/EX/MINI?c%5BFREQ%5D=A%2CQ",
        "/v2/data/dataflow/EX/MINI/~/*.*.*?c[FREQ]=A",
        "/v2/data/dataflow/EX/MINI?c[TIME_PERIOD]=ge:2023+le:2024",
        "/v2/data/dataflow/EX/MINI?c[TIME_PERIOD]=ge:2023%2Ble:2024",
        "/v2/data/dataflow/EX/MINI?",
      })
  void everyUsualSpellingIsUnderstood(String url) throws IOException {
    String answer =
        new BareClient(server).exchange("GET", "/sdmx" + url, "Content-Type: application/json");
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /v1/dataflow/EX/MINI                  | GET HEAD OPTIONS
          /v1/data/EX,MINI                      | GET HEAD OPTIONS
          /v1/availableconstraint/MINI          | GET HEAD OPTIONS
          /v2/data/dataflow/EX/MINI             | GET HEAD OPTIONS
          /v2/availability/dataflow/EX/MINI     | GET HEAD OPTIONS
          /v2/structure                         | GET HEAD OPTIONS POST
          /v2/structure/dataflow/               | GET HEAD OPTIONS POST
          /v2/structure/dataflow/EX             | GET HEAD OPTIONS
          /v2/structure/dataflow/EX/MINI        | DELETE GET HEAD OPTIONS PUT
          /v2/structure/dataflow/EX/MINI/1.0    | DELETE GET HEAD OPTIONS PUT
          /v2/structure/codelist/EX/LONG/1.0/C  | DELETE GET HEAD OPTIONS
          /v2/registration                      | GET HEAD OPTIONS POST
          /v2/registration/id/X                 | GET HEAD OPTIONS
          /v2/subscription                      | OPTIONS POST
          /v2                                   | OPTIONS POST
          /v3                                   | GET HEAD OPTIONS
          """)
  void everyResourceTellsItsMethods(String path, String methods) throws IOException {
    BareClient client = new BareClient(server);
    String options = client.exchange("OPTIONS", "/sdmx" + path);
    assertTrue(options.startsWith("HTTP/1.1 200 "), options);
    assertEquals(Set.copyOf(Arrays.asList(methods.split(" "))), allowed(options), options);
    String patch = client.exchange("PATCH", "/sdmx" + path);
    assertTrue(patch.startsWith("HTTP/1.1 405 "), patch);
    assertEquals(allowed(options), allowed(patch), patch);
  }

  private static Set<String> allowed(String answer) {
    Matcher allow = Pattern.compile("(?im)^allow: (.*)$").matcher(answer);
    return allow.find()
        ? new TreeSet<>(Arrays.asList(allow.group(1).strip().split(", *")))
        : Set.of();
  }
}
