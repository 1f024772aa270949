package org.jisik.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a/b                                   | a/b{} 1.0
          A/B                                   | a/b{} 1.0
          a/b;version=1.0                       | a/b{version=1.0} 1.0
          ' a/b ; Version = 1.0 ; '             | a/b{version=1.0} 1.0
          a/b;version="2.0.0";q=0.5;            | a/b{version=2.0.0} 0.5
          a/b;q=0.2,c/d;q=0.9,e/f               | e/f{} 1.0, c/d{} 0.9, a/b{} 0.2
          a/b,c/d;q=1.0                         | a/b{} 1.0, c/d{} 1.0
          a/b;q=high,c/d;q=7,e/f;q=-1           | a/b{} 1.0, c/d{} 1.0, e/f{} 0.0
          a/b;urn=true;junk;=x                  | a/b{urn=true} 1.0
          ', ,a/b,'                             | a/b{} 1.0
          ;                                     | {} 1.0
          'a/b;title="x, y; z";q=0.5, c/d'      | c/d{} 1.0, a/b{title=x, y; z} 0.5
          'a/b;q=0.5;level=1'                   | a/b{level=1} 0.5
          """)
  void headerIsReadLeniently(String header, String expected) {
    assertEquals(
        expected,
        Weighted.parse(header).stream()
            .map(entry -> entry.value() + new TreeMap<>(entry.parameters()) + " " + entry.weight())
            .collect(Collectors.joining(", ")));
  }

  @Test
  void noHeaderHasNoEntries() {
    assertEquals(0, Weighted.parse(null).size());
    assertEquals(0, Weighted.parse("").size());
  }
}
