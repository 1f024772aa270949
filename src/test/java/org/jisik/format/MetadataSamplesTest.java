package org.jisik.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jisik.format.json.SdmxJson20MetadataFormat;
import org.jisik.format.json.SdmxJson21MetadataFormat;
import org.jisik.model.artefact.ExampleMetadataSets;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;
import org.jisik.schema.SampleCount;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The official samples of reference metadata: each is read whole, written again in its own
 * encoding, valid by the official schema, and equal when read again. There are none in SDMX-ML 3.x;
 * files without {@code .json} are left over from SDMX-JSON 1.0.
 */
class MetadataSamplesTest {

  private static final MessageHeader HEADER =
      new MessageHeader("T1", Instant.parse("2026-01-02T03:04:05Z"), "BOK", true);

  @TestFactory
  Stream<DynamicTest> samplesOfSdmxJson20() {
    return tests("sdmx-json-2.0", new SdmxJson20MetadataFormat(), OfficialSchemas.json20Metadata());
  }

  @TestFactory
  Stream<DynamicTest> samplesOfSdmxJson21() {
    return tests("sdmx-json-2.1", new SdmxJson21MetadataFormat(), OfficialSchemas.json21Metadata());
  }

  private static Stream<DynamicTest> tests(
      String version, MetadataFormat format, OfficialSchema schema) {
    return files(OfficialSchemas.samples(version + "/metadata-message"))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      comesBack(format, schema, Files.readAllBytes(file));
                      SampleCount.add("samples", version + " metadata");
                    }));
  }

  private static Stream<Path> files(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void comesBack(MetadataFormat format, OfficialSchema schema, byte[] message)
      throws IOException {
    List<MetadataSet> sets = read(format, message);
    assertFalse(sets.isEmpty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(
        new MetadataMessage(
            HEADER, sets.stream().map(ExampleMetadataSets::report).toList(), List.of()),
        FormatOptions.DEFAULT,
        out);
    schema.validate(out.toByteArray());
    assertEquals(sets, read(format, out.toByteArray()));
  }

  private static List<MetadataSet> read(MetadataFormat format, byte[] message) {
    return format.read(new ByteArrayInputStream(message), context -> ExampleMetadataSets.layout());
  }
}
