package org.jisik.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jisik.error.InvalidMessage;
import org.jisik.format.MessageHeader;
import org.jisik.format.StructureFormat;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.text.LanguagePreference;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The official sample messages: read, written again, valid, and equal when read again. */
class JsonStructureSamplesTest {

  private static final MessageHeader HEADER =
      new MessageHeader("SAMPLE", Instant.parse("2026-01-01T00:00:00Z"), "JISIK", false);

  /**
   * The constructed sample of 2.0 mixes the shapes of 1.0 and 2.0 (structure atlas 6, no. 14): what
   * is not of 2.0 is passed over, as in every open schema.
   */
  @ParameterizedTest
  @CsvSource({
    "1.0, 1.0/structure-message/constructed-sample",
    "2.0, 2.0/structure-message/constructed-sample",
    "2.0, 2.0/structure-message/generated-sample",
    "2.1, 2.1/structure-message/constructed-sample",
    "2.1, 2.1/structure-message/generated-sample",
  })
  void sampleIsReadAndWrittenAgain(String version, String name) throws IOException {
    check(version, name, OfficialSchemas.samples("sdmx-json-" + name + ".json"));
  }

  /** Older states of the samples; one says {@code ValueList} in URNs, which the schema forbids. */
  @ParameterizedTest
  @ValueSource(strings = {"constructed-sample", "generated-sample"})
  void fixtureIsReadAndWrittenAgain(String name) throws IOException {
    Path fixtures = Path.of(System.getProperty("jisik.fixtures", "../shared/fixtures"));
    Path file = fixtures.resolve("format-samples/sdmx-json-2.0/structure/" + name + ".json");
    Assumptions.assumeTrue(Files.exists(file), "skipped: no " + file + " (-Djisik.fixtures=…)");
    List<Artefact> artefacts =
        format("2.0").read(new ByteArrayInputStream(Files.readAllBytes(file)));
    byte[] written = write(format("2.0"), artefacts);
    assertEquals(artefacts, format("2.0").read(new ByteArrayInputStream(written)));
    System.out.printf("fixture 2.0/%s: %s%n", name, counts(artefacts));
  }

  private static void check(String version, String name, Path file) throws IOException {
    StructureFormat format = format(version);
    List<Artefact> artefacts = format.read(new ByteArrayInputStream(Files.readAllBytes(file)));
    assertFalse(artefacts.isEmpty());
    byte[] written = write(format, artefacts);
    schema(version).validate(written);
    assertEquals(artefacts, format.read(new ByteArrayInputStream(written)));
    System.out.printf("%s: %s%n", name, counts(artefacts));
  }

  /** The generated sample of 1.0 has {@code https://a} wherever a URN should be. */
  @Test
  void placeholdersForUrnsAreRefusedByPlace() throws IOException {
    InputStream sample =
        Files.newInputStream(
            OfficialSchemas.samples("sdmx-json-1.0/structure-message/generated-sample.json"));
    try (sample) {
      InvalidMessage refused = assertThrows(InvalidMessage.class, () -> format("1.0").read(sample));
      assertTrue(
          String.valueOf(refused.getMessage())
              .startsWith(
                  "/data/dataStructures/0/dataStructureComponents/dimensionList/dimensions/0/conceptIdentity: 'https://a' is not an SDMX URN"),
          refused.getMessage());
    }
  }

  private static Map<String, Long> counts(List<Artefact> artefacts) {
    return artefacts.stream()
        .collect(
            Collectors.groupingBy(
                artefact -> artefact.type().structureClass().name(),
                TreeMap::new,
                Collectors.counting()));
  }

  private static byte[] write(StructureFormat format, List<Artefact> artefacts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(HEADER, artefacts, LanguagePreference.NONE, out);
    return out.toByteArray();
  }

  private static StructureFormat format(String version) {
    return switch (version) {
      case "1.0" -> new SdmxJson10StructureFormat();
      case "2.0" -> new SdmxJson20StructureFormat();
      default -> new SdmxJson21StructureFormat();
    };
  }

  private static OfficialSchema schema(String version) {
    return switch (version) {
      case "1.0" -> OfficialSchemas.json10Structure();
      case "2.0" -> OfficialSchemas.json20Structure();
      default -> OfficialSchemas.json21Structure();
    };
  }
}
