package org.jisik.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 9110, section 5.6.7, and ISO 8601. */
class HttpDateTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          Sun, 06 Nov 1994 08:49:37 GMT    | 1994-11-06T08:49:37Z
          Sunday, 06-Nov-94 08:49:37 GMT   | 1994-11-06T08:49:37Z
          Friday, 01-May-26 00:00:00 GMT   | 2026-05-01T00:00:00Z
          Sun Nov  6 08:49:37 1994         | 1994-11-06T08:49:37Z
          Wed Nov 16 08:49:37 1994         | 1994-11-16T08:49:37Z
          1994-11-06T08:49:37Z             | 1994-11-06T08:49:37Z
          1994-11-06T09:49:37.5+01:00      | 1994-11-06T08:49:37.5Z
          1994-11-06T08:49:37              | 1994-11-06T08:49:37Z
          1994-11-06T08:49                 | 1994-11-06T08:49:00Z
          1994-11-06                       | 1994-11-06T00:00:00Z
          yesterday                        | -
          0                                | -
          Sun, 06 Nov 1994 08:49:37        | -
          1994-11-31                       | -
          """)
  void everyFormIsRead(String text, Instant expected) {
    assertEquals(Optional.ofNullable(expected), HttpDate.find(text));
  }

  @Test
  void oneFormIsWritten() {
    assertEquals(
        "Tue, 01 Dec 2026 07:05:00 GMT", HttpDate.format(Instant.parse("2026-12-01T07:05:00.9Z")));
  }
}
