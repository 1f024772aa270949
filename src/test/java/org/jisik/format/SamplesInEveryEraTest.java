package org.jisik.format;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jisik.format.SampleManifest.Verdict;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.text.LanguagePreference;
import org.jisik.schema.OfficialSchemas;
import org.jisik.service.view.ArtefactViews;
import org.jisik.service.view.KnownArtefacts;
import org.jisik.service.view.Viewed;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Structures that others wrote, seen in the other eras: valid there in both encodings, but for two
 * things that the files say and the schemas of some encodings do not allow.
 */
class SamplesInEveryEraTest {

  private static final MessageHeader HEADER = new MessageHeader("T1", Instant.EPOCH, "BOK", false);

  /** A code whose parent begins with a digit, in SDMX-ML 3.0; a relative address, in SDMX-JSON. */
  private static final Pattern KNOWN_FLAW =
      Pattern.compile(".*(type 'SingleNCNameIDType'|must be a valid RFC 3986 URI).*");

  /** Its ids and versions come out of a generator; each type is called the same. */
  private static final String RANDOM = "generated-sample";

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

  private Stream<DynamicTest> tests(String root, Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream()
          .flatMap(file -> ofFile(root + "/" + directory.relativize(file), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<DynamicTest> ofFile(String name, Path file) {
    return manifest.verdict(name) == Verdict.ROUND_TRIP && !name.contains(RANDOM)
        ? ofMessage(name, bytes(file))
        : Stream.of();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<DynamicTest> ofMessage(String name, byte[] message) {
    StructureFormat own = StructureEncoding.of(name, message).orElseThrow().format();
    List<Artefact> artefacts = own.read(new ByteArrayInputStream(message));
    ArtefactViews views = new ArtefactViews(new KnownArtefacts(artefacts));
    return Stream.of(StructureEncoding.values())
        .filter(encoding -> encoding.format().era() != own.era())
        .map(
            encoding ->
                DynamicTest.dynamicTest(
                    name + " in " + encoding,
                    () -> check(views.view(artefacts, encoding.format().era()), encoding)));
  }

  private static void check(Viewed viewed, StructureEncoding encoding) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    encoding
        .format()
        .write(
            new StructureMessage(HEADER, viewed.artefacts(), viewed.leftOut()),
            LanguagePreference.NONE,
            out);
    try {
      encoding.schema().validate(out.toByteArray());
    } catch (AssertionError e) {
      String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      assertTrue(KNOWN_FLAW.matcher(first).matches(), first);
    }
  }
}
