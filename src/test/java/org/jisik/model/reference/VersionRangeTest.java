package org.jisik.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jisik.error.InvalidSyntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The version grammar of SDMX-REST 2.2.2, doc/querying_versions.md, form by form. */
class VersionRangeTest {

  private static final List<Version> VERSIONS =
      versions("0.9.0 1 1.0 1.0.0 1.2.0 1.2.3-draft 1.2.5 1.3.0 2 2.1 2.3 2.0.0 2.1.4 3.0.0-beta");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1,           1
          1.0,         1.0
          1.2.0,       1.2.0
          1.2.3-draft, 1.2.3-draft
          9.9.9,       ''

          +,           2.1.4
          +.0.0,       2.1.4
          1+.0.0,      2.1.4
          1.+.0,       1.3.0
          1.0+.0,      1.3.0
          1.2.+,       1.2.5
          1.2.0+,      1.2.5
          2+.0.1,      2.1.4
          1.3+.1,      ''
          1.2+.1,      1.3.0
          1.2.6+,      ''
          3+.0.0,      ''

          ~,           3.0.0-beta
          ~.0,         2.3
          0~.0,        2.3
          ~.0.0,       3.0.0-beta
          2.~,         2.3
          2.0~,        2.3
          1.~.0,       1.3.0
          1.0~.0,      1.3.0
          1.2.~,       1.2.5
          1~.1,        2.3
          2~.4,        ''
          2~.0.0,      3.0.0-beta
          2.2~,        2.3
          1.2~.4,      1.3.0
          1.2.3~,      1.2.5

          *.0,         2.3 2.1 1.0
          0*.0,        2.3 2.1 1.0
          *.0.0,       3.0.0-beta 2.1.4 2.0.0 1.3.0 1.2.5 1.2.3-draft 1.2.0 1.0.0 0.9.0
          2.*,         2.3 2.1
          2.0*,        2.3 2.1
          1.*.0,       1.3.0 1.2.5 1.2.3-draft 1.2.0 1.0.0
          1.2.*,       1.2.5 1.2.3-draft 1.2.0
          2*.1,        2.3 2.1
          1*.2.4,      3.0.0-beta 2.1.4 2.0.0 1.3.0 1.2.5
          2.2*,        2.3
          1.2*.1,      1.3.0 1.2.5 1.2.3-draft
          1.2.3*,      1.2.5 1.2.3-draft
          """)
  void eachFormSelects(String query, String expected) {
    assertEquals(versions(expected), VersionRange.parse(query).select(VERSIONS));
  }

  @Test
  void starSelectsEveryForm() {
    assertEquals(VERSIONS.size(), VersionRange.ALL.select(VERSIONS).size());
  }

  @Test
  void unversionedArtefactsAreFoundByLatestAndAllOnly() {
    List<Version> none = List.of(Version.NONE);
    assertEquals(none, VersionRange.LATEST.select(none));
    assertEquals(none, VersionRange.ALL.select(none));
    assertEquals(List.of(), VersionRange.parse("+").select(none));
    assertEquals(List.of(), VersionRange.parse("~.0").select(none));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+.2.3",
        "1.+.3",
        "~.2",
        "~.2.3",
        "1.~.3",
        "*.2",
        "*.2.3",
        "1.*.3", // number behind bare
        "+.0",
        "2.3+",
        "1.+",
        "2+",
        "2+.1", // + has three numbers
        "0+.0.0",
        "0.+.0",
        "0.1.+", // a stable version has a major number above zero
        "~.0.*",
        "3.2*.1+",
        "3.2+.1+",
        "1+.0.0+",
        "++",
        "~~", // one wildcard at most
        "1~",
        "1*",
        "1.2.3.~",
        "1.2.3~.0",
        "~.0.0.0", // three numbers at most, two at least
        "",
        ".",
        "1.",
        ".1",
        "1..2",
        "a",
        "latest",
        "all",
        "-1.0",
        "01.~",
        "1.0.0-",
        "1.0-x",
        " +"
      })
  void otherFormsAreRejected(String query) {
    assertThrows(InvalidSyntax.class, () -> VersionRange.parse(query));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          +.0.0,  +
          1+.0.0, +
          1.+.0,  1.0+.0
          1.2.+,  1.2.0+
          ~.0,    0~.0
          ~.0.0,  0~.0.0
          2.~,    2.0~
          2.~.0,  2.0~.0
          2.1.~,  2.1.0~
          *.0,    0*.0
          *.0.0,  0*.0.0
          2.*,    2.0*
          2.*.0,  2.0*.0
          2.1.*,  2.1.0*
          ~,      ~
          *,      *
          1.0,    1.0
          """)
  void equivalentSpellingsAreEqual(String spelling, String other) {
    assertEquals(VersionRange.parse(other), VersionRange.parse(spelling));
    assertEquals(other, VersionRange.parse(spelling).toString());
  }

  private static List<Version> versions(String text) {
    return Arrays.stream(text.split(" "))
        .filter(version -> !version.isEmpty())
        .map(Version::new)
        .collect(Collectors.toList());
  }
}
