package org.jisik.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheHeadersTest {

  /** What changed within a second is told once that second is over, and as of its end. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          2026-01-01T12:00:00Z,    2026-01-01T12:00:00Z,    2026-01-01T12:00:00Z
          2026-01-01T12:00:00.2Z,  2026-01-01T12:00:00.2Z,  -
          2026-01-01T12:00:00.2Z,  2026-01-01T12:00:00.99Z, -
          2026-01-01T12:00:00.2Z,  2026-01-01T12:00:01Z,    2026-01-01T12:00:01Z
          2026-01-01T12:00:00.2Z,  2026-01-02T00:00:00Z,    2026-01-01T12:00:01Z
          """)
  void changesWithinASecondAreToldApart(Instant changed, Instant now, Instant expected) {
    assertEquals(
        Optional.ofNullable(expected), CacheHeaders.of(List.of(), changed, now).lastModified());
  }

  @Test
  void tagsAreWeakAndOfAllParts() {
    CacheHeaders one = headers("a", "b");
    assertEquals(one, headers("a", "b"));
    assertNotEquals(one.entityTag(), headers("ab", "").entityTag());
    assertEquals("W/\"", one.entityTag().substring(0, 3));
  }

  private static CacheHeaders headers(String... parts) {
    return CacheHeaders.of(List.of(parts), Instant.EPOCH, Instant.EPOCH);
  }
}
