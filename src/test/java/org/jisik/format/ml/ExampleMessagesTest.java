package org.jisik.format.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jisik.format.DataFormat;
import org.jisik.model.data.DataContents;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataCursor.Step;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of all packagings that others wrote: whatever the packaging, the data are the same. */
class ExampleMessagesTest {

  private static final Path DIRECTORY =
      Path.of(System.getProperty("jisik.fixtures", "../shared/fixtures"))
          .resolveSibling("spec/data-examples/xml");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gen21-tsroot",
        "gen21-xs",
        "gen21-flat",
        "ss21-ts",
        "ss21-tsroot",
        "ss21-xs",
        "ss21-flat",
        "ss21-groups"
      })
  void packagingsOf21SayTheSame(String example) {
    assertEquals(contents("gen21-ts"), contents(example));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ss30-xs",
        "ss30-flat",
        "ss31-ts",
        "ss31-xs",
        "ss31-flat",
        "ss31-flat-obsatts",
        "ss31-two-structures"
      })
  void packagingsOf3xSayTheSame(String example) {
    assertEquals(contents("ss30-ts"), contents(example));
  }

  @Test
  void explicitMeasuresAreMembersOfTheKey() {
    DataContents contents = contents("ss21-explicit-measures");
    assertEquals(contents("ss21-implicit-measures").series().keySet(), contents.series().keySet());
    assertEquals(
        Map.of("OBS_VALUE", "9.5", "OBS_STATUS", "A"),
        series(contents, "A.AT.LOW").observations().get("2023"));
  }

  @Test
  void everythingAboveTheObservationReachesTheSeries() {
    assertEquals(
        Map.of("DS_NOTE", "Mini", "UNIT", "EUR", "COLLECTION", "E", "FREQ_NOTE", "Yearly"),
        series(contents("gen21-xs"), "A.BE").attributes());
  }

  @Test
  void missingValuesAndSeriesWithoutObservationsStay() {
    DataContents contents = contents("gen21-missing");
    assertEquals(Map.of(), series(contents, "A.AT").observations().get("2024-Q1"));
    assertEquals(
        Map.of("OBS_VALUE", "NaN", "OBS_STATUS", "M"),
        series(contents, "A.AT").observations().get("2023-A1"));
    assertEquals(Map.of(), series(contents, "A.BE").observations());
  }

  @Test
  void complexValuesTravelAsOneText() {
    for (String example : List.of("ss30-comp", "ss31-comp")) {
      DataContents.Series series = series(contents(example), "A.AT");
      assertEquals("\u001eSurvey\u001eRegister, tax", series.attributes().get("SOURCE"));
      assertEquals(
          "\u001e\u001fen=<p>Survey &amp; <strong>model</strong></p>",
          series.attributes().get("METHOD"));
      Map<String, String> observation = series.observations().getOrDefault("2023", Map.of());
      assertEquals("\u001e\u001fen=Break\u001ffr=Rupture", observation.get("OBS_NOTE"));
      assertEquals("\u001eB\u001eE", observation.get("FLAGS"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ss21-delete, DELETE",
    "ss31-delete-merge, DELETE MERGE",
    "ss31-history, REPLACE REPLACE",
    "gen21-delta, REPLACE DELETE",
    "ss31-missing, MERGE"
  })
  void actionsAreThoseOfTheDataSets(String example, String actions) {
    List<String> found = new ArrayList<>();
    walk(example, (step, cursor) -> addIf(step == Step.DATA_SET, found, cursor.action().name()));
    assertEquals(actions, String.join(" ", found));
  }

  @Test
  void deletionsOfPartialKeysAreSlices() {
    List<String> steps = new ArrayList<>();
    walk(
        "ss31-delete-merge",
        (step, cursor) ->
            steps.add(
                step == Step.DATA_SET
                    ? "DATA_SET"
                    : "%s %s.%s.%s"
                        .formatted(step, cursor.dimension(0), cursor.dimension(1), cursor.time())));
    assertEquals(
        List.of(
            "DATA_SET",
            "ATTRIBUTES .BE.",
            "SERIES A.AT.",
            "OBSERVATION A.AT.2022",
            "OBSERVATION A.AT.2023",
            "ATTRIBUTES A..",
            "ATTRIBUTES .AT.",
            "DATA_SET",
            "SERIES A.BE.",
            "OBSERVATION A.BE.2024"),
        steps);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gen21-empty-footer", "ss31-empty-footer"})
  void emptyMessagesWithAFooterEndInPeace(String example) {
    assertEquals(Map.of(), contents(example).series());
  }

  @Test
  void everyExampleOfAVersionThatWeReadIsRead() throws IOException {
    try (var files = Files.list(directory())) {
      String refused =
          files
              .map(file -> file.getFileName().toString().replace(".xml", ""))
              .filter(name -> !canBeRead(name))
              .sorted()
              .collect(Collectors.joining(" "));
      assertEquals("error21 v20-compact v20-generic", refused);
    }
  }

  private static boolean canBeRead(String example) {
    try {
      contents(example);
      return true;
    } catch (org.jisik.error.InvalidMessage e) {
      return false;
    }
  }

  private interface Visitor {
    void visit(Step step, DataCursor cursor);
  }

  private static void addIf(boolean condition, List<String> list, String text) {
    if (condition) {
      list.add(text);
    }
  }

  private static void walk(String example, Visitor visitor) {
    try (DataCursor cursor = open(example)) {
      for (Step step = cursor.next(); step != Step.END; step = cursor.next()) {
        visitor.visit(step, cursor);
      }
    }
  }

  private static DataContents.Series series(DataContents contents, String key) {
    DataContents.Series series = contents.series().get(key);
    if (series == null) {
      throw new AssertionError("no series " + key + " in " + contents.series().keySet());
    }
    return series;
  }

  private static DataContents contents(String example) {
    return DataContents.of(open(example));
  }

  private static DataCursor open(String example) {
    DataFormat format =
        example.startsWith("gen21")
            ? new SdmxMl21GenericDataFormat()
            : example.startsWith("ss3")
                ? new SdmxMl30DataFormat()
                : new SdmxMl21StructureSpecificDataFormat();
    try {
      Path file = directory().resolve(example + ".xml");
      return format.read(Files.newInputStream(file), new ExampleLayouts());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path directory() {
    Assumptions.assumeTrue(
        Files.isDirectory(DIRECTORY), () -> "skipped: no example messages in " + DIRECTORY);
    return DIRECTORY;
  }
}
