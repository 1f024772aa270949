package org.jisik.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.jisik.error.Forbidden;
import org.jisik.error.Unauthenticated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerTest {

  @ParameterizedTest
  @CsvSource({
    "admin,            BOK,      true",
    "maintain,         BOK,      true",
    "maintain:BOK,     BOK,      true",
    "maintain:BOK,     BOK.ECOS, true",
    "maintain:BOK,     BOKS,     false",
    "maintain:BOK,     ECB,      false",
    "maintain:BOK.ECOS,BOK,      false",
    "maintain:,        BOK,      false",
    "maintainer,       BOK,      false",
    "read,             BOK,      false",
  })
  void rolesSayWhoseStructuresMayBeChanged(String role, String agency, boolean allowed) {
    assertEquals(allowed, new Caller("user", Set.of(role)).mayMaintain(agency));
  }

  @Test
  void whatIsNotAllowedIsRefusedAsWhoAsks() {
    Caller known = new Caller("user", Set.of());
    assertDoesNotThrow(() -> known.require(true, "this"));
    assertThrows(Forbidden.class, () -> known.require(false, "this"));
    assertThrows(Unauthenticated.class, () -> Caller.ANONYMOUS.require(false, "this"));
  }
}
