package org.jisik.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jisik.model.artefact.Code;
import org.jisik.model.artefact.Nameable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTreeTest {

  private static CodeTree tree(String... ids) {
    List<Code> codes = Stream.of(ids).map(id -> new Code(Nameable.of(id, "Name"), null)).toList();
    return new CodeTree(codes);
  }

  @ParameterizedTest
  @CsvSource({
    "A,      A",
    "X,      ''",
    "A%,     A AB ABA ABAB",
    "%A,     A ABA BA",
    "A%A,    ABA",
    "%B%,    AB ABA ABAB B BA",
    "%B%B%,  ABAB",
    "A%B%B,  ABAB",
    "AB%BA,  ''",
    "%,      A AB ABA ABAB B BA",
    "%%,     A AB ABA ABAB B BA",
    "A.A,    ''",
  })
  void percentStandsForAnything(String value, String expected) {
    Set<String> selected = tree("A", "AB", "ABA", "ABAB", "B", "BA").select(value, null);
    assertEquals(expected, String.join(" ", new TreeSet<>(selected)));
  }

  @Test
  void manyPercentsAreNoTrouble() {
    CodeTree tree = tree("a".repeat(20_000));
    assertEquals(
        Set.of(),
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> tree.select("%a".repeat(1_000) + "%b", null)));
  }
}
