package org.jisik.service.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.reference.Version;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionRuleTest {

  private static Codelist codelist(String version, @Nullable Boolean isFinal, String name) {
    return new Codelist(
        new Maintainable(
            "CL",
            "EX",
            new Version(version),
            null,
            isFinal,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            LocalisedText.of("en", name),
            LocalisedText.NONE),
        null,
        List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.0.0       |       | version 1.0.0 is stable
          1.0.0       | false | version 1.0.0 is stable
          2.13.7      |       | version 2.13.7 is stable
          0.9.0       |       |
          0.9.0       | true  |
          1.0.0-draft |       |
          1.0.0-draft | true  |
          1.0         |       |
          1.0         | false |
          1.0         | true  | it is final
          2           | true  | it is final
          1.0.2.4     | true  | it is final
          ''          |       |
          """)
  void whatIsReleasedStays(String version, @Nullable Boolean isFinal, @Nullable String why) {
    Codelist before = codelist(version, isFinal, "Before");
    assertEquals(why, VersionRule.released(before).orElse(null));
    assertEquals(
        why == null, VersionRule.change(before, codelist(version, isFinal, "After")).isEmpty());
    assertEquals(why == null, VersionRule.deletion(before).isEmpty());
  }

  /** SDMX 2.1 makes a version final by saying so. */
  @ParameterizedTest
  @CsvSource({"1.0", "1.0.0-draft"})
  void whatIsNotReleasedMayBecomeFinal(String version) {
    assertEquals(
        true,
        VersionRule.change(codelist(version, false, "Same"), codelist(version, true, "Same"))
            .isEmpty());
  }
}
