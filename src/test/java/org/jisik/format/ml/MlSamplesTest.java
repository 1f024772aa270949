package org.jisik.format.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jisik.format.MessageHeader;
import org.jisik.format.StructureFormat;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.text.LanguagePreference;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Structures that others wrote: the official samples and what agencies publish. All are read,
 * written again, found valid and read back equal.
 */
class MlSamplesTest {

  private static final MessageHeader HEADER =
      new MessageHeader("T1", Instant.parse("2026-01-02T03:04:05Z"), "BOK", true);

  private static final Map<String, StructureFormat> FORMATS =
      Map.of(
          "v2_1", new SdmxMl21StructureFormat(),
          "v3_0", new SdmxMl30StructureFormat(),
          "v3_1", new SdmxMl31StructureFormat());

  /** Messages that are not valid themselves: its metadata attributes are related to nothing. */
  private static final Set<String> INVALID = Set.of("IMF.STA_DSD_BOP_24.0.0_sdmx30.xml");

  @TestFactory
  Stream<DynamicTest> officialSamples() throws IOException {
    return Stream.of("sdmx-ml-2.1", "sdmx-ml-3.0", "sdmx-ml-3.1")
        .map(OfficialSchemas::samples)
        .flatMap(MlSamplesTest::tests);
  }

  @TestFactory
  Stream<DynamicTest> publishedStructures() {
    Path fixtures = Path.of(System.getProperty("jisik.fixtures", "../shared/fixtures"));
    Assumptions.assumeTrue(
        Files.isDirectory(fixtures), () -> "skipped: no fixtures in " + fixtures);
    return tests(fixtures);
  }

  private static Stream<DynamicTest> tests(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> messages =
          files
              .filter(file -> file.toString().endsWith(".xml"))
              .filter(MlSamplesTest::isStructure)
              .sorted()
              .toList();
      assertTrue(!messages.isEmpty(), "no structure messages in " + directory);
      return messages.stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      directory.relativize(file).toString(), () -> readsAndWritesBack(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void readsAndWritesBack(Path file) throws IOException {
    String version = version(file);
    StructureFormat format = FORMATS.get(version);
    List<Artefact> artefacts = format.read(new ByteArrayInputStream(Files.readAllBytes(file)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(HEADER, artefacts, LanguagePreference.NONE, out);
    if (!INVALID.contains(file.getFileName().toString())) {
      schema(version).validate(out.toByteArray());
    }
    List<Artefact> again = format.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(artefacts.size(), again.size());
    for (Artefact artefact : artefacts) {
      assertEquals(artefact, sameIn(again, artefact));
    }
  }

  private static Artefact sameIn(List<Artefact> artefacts, Artefact wanted) {
    return artefacts.stream()
        .filter(artefact -> artefact.ref().equals(wanted.ref()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(wanted.ref() + " got lost"));
  }

  private static OfficialSchema schema(String version) {
    return switch (version) {
      case "v2_1" -> OfficialSchemas.ml21();
      case "v3_0" -> OfficialSchemas.ml30();
      default -> OfficialSchemas.ml31();
    };
  }

  private static boolean isStructure(Path file) {
    return root(file).matches("(?s).*<([A-Za-z0-9]+:)?Structure[\\s>].*");
  }

  private static String version(Path file) {
    String root = root(file);
    int at = root.indexOf("/schemas/v") + "/schemas/".length();
    return root.substring(at, at + "v2_1".length());
  }

  private static String root(Path file) {
    try {
      byte[] start = Files.readAllBytes(file);
      String text = new String(start, 0, Math.min(start.length, 4000), StandardCharsets.UTF_8);
      int header = text.indexOf("Header");
      return header < 0 ? text : text.substring(0, header);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
