package org.jisik.format.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.error.NotImplemented;
import org.jisik.format.DataFormat;
import org.jisik.model.data.DataLayout;
import org.jisik.model.reference.Urn;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The samples of the field guide of SDMX-CSV 2.0, and examples of our own, with the steps that they
 * give: data sets, attributes, series, observations.
 */
class CsvSamplesTest {

  private static final Path FIXTURES =
      Path.of(System.getProperty("jisik.fixtures", "../shared/fixtures"));

  private static final Path GUIDE = FIXTURES.resolve("format-samples/sdmx-csv-2.0");
  private static final Path OWN = FIXTURES.resolveSibling("spec/data-examples/csv");

  private enum Status {
    VALID,
    /** Read, but without its reference metadata: layouts do not have metadata attributes. */
    WITHOUT_METADATA,
    /** An attribute of a partial key that contains the period. */
    NOT_YET
  }

  private record Sample(Path directory, String file, Status status, String steps) {
    @Override
    public String toString() {
      return file;
    }
  }

  static final List<Sample> SAMPLES =
      List.of(
          guide("01", "1 0 1 2"),
          guide("02", "1 0 1 2"),
          guide("03", "1 0 1 2"),
          guide("04", "1 0 1 2"),
          guide("05", "1 0 1 2"),
          guide("06", "1 0 1 2"),
          guide("07", "1 0 1 2"),
          guide("08", "2 0 2 2"),
          guide("09A", "3 0 3 3"),
          guide("09B", "3 0 3 3"),
          guide("10", "2 0 2 2"),
          guide("11", "1 0 1 2"),
          new Sample(GUIDE, "example-12.csv", Status.NOT_YET, ""),
          guide("13", "1 1 1 1"),
          new Sample(GUIDE, "example-14.csv", Status.WITHOUT_METADATA, "1 2 0 0"),
          guide("15", "1 0 1 2"),
          guide("16", "1 0 2 2"),
          guide("17", "1 2 0 0"),
          guide("18", "1 2 0 0"),
          guide("19A", "1 1 0 0"),
          guide("19B", "1 1 0 0"),
          own("csv10-id", "1 0 2 4"),
          own("csv10-both", "1 0 2 4"),
          own("csv20-id", "1 0 2 4"),
          own("csv20-both", "1 0 1 1"),
          own("csv20-name-both-keys", "1 0 2 2"),
          own("csv20-multi", "1 0 1 1"),
          own("csv20-partial", "1 2 2 1"),
          own("csv20-actions", "3 1 4 4"));

  private static final Map<String, DataLayout> LAYOUTS =
      Stream.of(
              "NA_MAIN / DIM_1 DIM_2 / DIM_3 / OBS_VALUE OBS_VALUE1 OBS_VALUE2 / ATTR_1 ATTR_2 ATTR_3",
              "DF_ID / DIM_1 DIM_2 / DIM_3 / OBS_VALUE MEAS_1 / ATTR_1 ATTR_2@DIM_2",
              "DPA_ID / DIM_1 DIM_2 / DIM_3 / OBS_VALUE / ATTR_1@DIM_2.DIM_3",
              "DF_A / DIM_A1B1 DIM_A2 DIM_A3C2 / / MEAS_A1B1C1 / ATTR_A1",
              "DSD_B / DIM_A1B1 DIM_B2 / / MEAS_A1B1C1 / ATTR_B1",
              "DPA_C / DIM_A3C2 DIM_C1 DIM_C3 / / MEAS_A1B1C1 MEAS_C2 / ATTR_A1",
              "FLOW / FREQ REF_AREA / TIME_PERIOD / OBS_VALUE / DS_NOTE@ FREQ_NOTE@FREQ"
                  + " UNIT@REF_AREA COLLECTION@FREQ.REF_AREA OBS_STATUS",
              "FLOW3 / FREQ REF_AREA / TIME_PERIOD / OBS_VALUE OBS_LOW / DS_NOTE@ FREQ_NOTE@FREQ"
                  + " UNIT@REF_AREA COLLECTION@FREQ.REF_AREA OBS_STATUS FLAGS SOURCE OBS_NOTE"
                  + " REMARKS METHOD")
          .map(CsvTranscript::layout)
          .collect(Collectors.toMap(layout -> layout.structure().id(), layout -> layout));

  private static Sample guide(String number, String steps) {
    return new Sample(GUIDE, "example-" + number + ".csv", Status.VALID, steps);
  }

  private static Sample own(String name, String steps) {
    return new Sample(OWN, name + ".csv", Status.VALID, steps);
  }

  @ParameterizedTest
  @FieldSource("SAMPLES")
  void sampleGivesItsSteps(Sample sample) throws IOException {
    assume(sample.directory());
    if (sample.status() == Status.NOT_YET) {
      assertThrows(NotImplemented.class, () -> read(sample));
    } else {
      assertEquals(sample.steps(), counts(read(sample)));
    }
  }

  private static List<String> read(Sample sample) throws IOException {
    boolean isFirst = sample.file().startsWith("csv10");
    DataFormat format = isFirst ? new SdmxCsv10DataFormat() : new SdmxCsv20DataFormat();
    try (InputStream in = Files.newInputStream(sample.directory().resolve(sample.file()))) {
      return CsvTranscript.of(format, in, CsvSamplesTest::layout);
    }
  }

  private static DataLayout layout(Urn reference) {
    String id = reference.id().endsWith("_NA_MAIN") ? "NA_MAIN" : reference.id();
    return Optional.ofNullable(LAYOUTS.get(id)).orElseThrow();
  }

  private static String counts(List<String> lines) {
    return Stream.of("DATA_SET", "ATTRIBUTES", "SERIES", "OBSERVATION")
        .map(step -> lines.stream().filter(line -> line.startsWith(step + " ")).count())
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  /** A sample that nobody listed is a sample that nobody read. */
  @Test
  void allSamplesAreListed(TestReporter reporter) throws IOException {
    for (Path directory : List.of(GUIDE, OWN)) {
      assume(directory);
      Set<String> listed =
          SAMPLES.stream()
              .filter(sample -> sample.directory().equals(directory))
              .map(Sample::file)
              .collect(Collectors.toCollection(TreeSet::new));
      try (Stream<Path> files = Files.list(directory)) {
        assertEquals(
            listed,
            files
                .map(file -> file.getFileName().toString())
                .filter(file -> !file.startsWith("csv21"))
                .collect(Collectors.toCollection(TreeSet::new)));
      }
    }
    Arrays.stream(Status.values())
        .forEach(status -> reporter.publishEntry(status.name(), String.valueOf(count(status))));
  }

  private static long count(Status status) {
    return SAMPLES.stream().filter(sample -> sample.status() == status).count();
  }

  private static void assume(Path directory) {
    Assumptions.assumeTrue(
        Files.isDirectory(directory), "there is no " + directory + ": set jisik.fixtures");
  }
}
