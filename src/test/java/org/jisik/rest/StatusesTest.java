package org.jisik.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import org.jisik.error.SdmxException;
import org.jisik.rest.v1.V1Edge;
import org.jisik.rest.v2.V2Edge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of SDMX-REST 1.5.0, 4_7_errors.md, and 2.2.2, doc/status.md. */
class StatusesTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          InvalidSyntax,    400 140,  400 140
          InvalidMessage,   400 140,  400 140
          InvalidSemantics, 403 150,  422 150
          NotFound,         404 100,  404 100
          NoResults,        404 100,  204 100
          Unauthenticated,  401 110,  401 110
          Forbidden,        403 110,  403 110
          NotAcceptable,    406 1406, 406 1406
          UnsupportedContent, 415 1415, 415 1415
          Conflict,         409 1409, 409 1409
          TooLarge,         413 510,  413 510
          NotImplemented,   501 501,  501 501
          Unavailable,      503 503,  503 503
          """)
  void eachErrorHasItsStatus(String error, String v1, String v2) throws Exception {
    SdmxException thrown =
        Class.forName("org.jisik.error." + error)
            .asSubclass(SdmxException.class)
            .getConstructor(String.class)
            .newInstance("message");
    assertEquals(v1, text(new V1Edge().statuses().of(thrown)));
    assertEquals(v2, text(new V2Edge().statuses().of(thrown)));
  }

  @Test
  void noErrorIsForgotten() {
    Set<Class<?>> all = Set.copyOf(Arrays.asList(SdmxException.class.getPermittedSubclasses()));
    assertEquals(all, new V1Edge().statuses().table().keySet());
    assertEquals(all, new V2Edge().statuses().table().keySet());
  }

  private static String text(Statuses.Status status) {
    return status.http() + " " + status.code();
  }
}
