package org.jisik.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.error.InvalidMessage;
import org.jisik.format.SampleManifest.Verdict;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.text.LanguagePreference;
import org.jisik.schema.OfficialSchemas;
import org.jisik.schema.SampleCount;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Structures that others wrote: all official samples and what agencies publish. Each is read whole,
 * written again in its own encoding, valid by the official schema, and equal when read again. What
 * a file is if not that says {@code structure-samples.csv}, and the test holds it to its word.
 */
class StructureSamplesTest {

  private static final MessageHeader HEADER =
      new MessageHeader("T1", Instant.parse("2026-01-02T03:04:05Z"), "BOK", true);

  private final SampleManifest manifest = SampleManifest.load("structure-samples.csv");

  @TestFactory
  Stream<DynamicTest> officialSamples() {
    return tests("samples", OfficialSchemas.samples(""));
  }

  @TestFactory
  Stream<DynamicTest> fixtures() {
    Path fixtures = Path.of(System.getProperty("jisik.fixtures", "../shared/fixtures"));
    Assumptions.assumeTrue(
        Files.isDirectory(fixtures),
        () -> "skipped: no fixtures in %s (-Djisik.fixtures=…)".formatted(fixtures));
    return tests("fixtures", fixtures);
  }

  /** A test for each file, and one that nothing in the manifest is out of date. */
  private Stream<DynamicTest> tests(String root, Path directory) {
    List<Path> files = files(directory);
    List<String> names = files.stream().map(file -> name(root, directory, file)).toList();
    Stream<DynamicTest> each =
        files.stream()
            .map(
                file -> {
                  String name = name(root, directory, file);
                  return DynamicTest.dynamicTest(name, () -> check(name, file));
                });
    DynamicTest upToDate =
        DynamicTest.dynamicTest(
            "everything that the manifest says of " + root + " is there",
            () -> assertEquals(List.of(), manifest.withoutFiles(root, names)));
    return Stream.concat(each, Stream.of(upToDate));
  }

  private static List<Path> files(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(String root, Path directory, Path file) {
    return root + "/" + directory.relativize(file).toString().replace('\\', '/');
  }

  private void check(String name, Path file) throws IOException {
    byte[] message = Files.readAllBytes(file);
    Optional<StructureEncoding> found = StructureEncoding.of(name, message);
    if (manifest.verdict(name) == Verdict.NO_STRUCTURE) {
      assertTrue(found.isEmpty(), "it is a structure message after all");
      return;
    }
    StructureEncoding encoding =
        found.orElseThrow(() -> new AssertionError("neither a structure message nor listed"));
    switch (manifest.verdict(name)) {
      case ROUND_TRIP -> {
        assertEquals(encoding.artefactsIn(message), comesBack(encoding, message, true));
        count(name, encoding);
      }
      case PARTLY -> {
        assertTrue(comesBack(encoding, message, true) < encoding.artefactsIn(message));
        count(name, encoding);
      }
      case INVALID -> {
        assertThrows(AssertionError.class, () -> encoding.schema().validate(message));
        assertEquals(encoding.artefactsIn(message), comesBack(encoding, message, false));
      }
      case REFUSED ->
          assertSaysWhere(assertThrows(InvalidMessage.class, () -> read(encoding, message)));
      case NO_STRUCTURE -> throw new IllegalStateException(name);
    }
  }

  private static void count(String name, StructureEncoding encoding) {
    SampleCount.add(name.substring(0, name.indexOf('/')), encoding.toString());
  }

  private static void assertSaysWhere(InvalidMessage refusal) {
    String text = String.valueOf(refusal.getMessage());
    assertTrue(text.matches("(/data/|element \\w+ at line \\d+: ).+"), text);
  }

  /** Reads, writes and reads again; how many artefacts there were. */
  private static int comesBack(StructureEncoding encoding, byte[] message, boolean isValid)
      throws IOException {
    List<Artefact> artefacts = read(encoding, message);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    encoding.format().write(HEADER, artefacts, LanguagePreference.NONE, out);
    if (isValid) {
      encoding.schema().validate(out.toByteArray());
    }
    List<Artefact> again = new ArrayList<>(read(encoding, out.toByteArray()));
    for (Artefact artefact : artefacts) {
      if (!again.remove(artefact)) {
        assertEquals(artefact, likeIn(again, artefact));
      }
    }
    assertEquals(List.of(), again);
    return artefacts.size();
  }

  private static List<Artefact> read(StructureEncoding encoding, byte[] message) {
    return encoding.format().read(new ByteArrayInputStream(message));
  }

  /** What an artefact has become, to show the difference. */
  private static Artefact likeIn(List<Artefact> artefacts, Artefact wanted) {
    return artefacts.stream()
        .filter(artefact -> artefact.getClass() == wanted.getClass())
        .filter(artefact -> artefact.ref().equals(wanted.ref()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(wanted.ref() + " got lost"));
  }
}
