package org.jisik.format.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jisik.format.MessageHeader;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.text.LanguagePreference;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The structures in {@code sdmx/} are valid, are read whole and are written valid. */
class ContentStructuresTest {

  private static final SdmxMl31StructureFormat FORMAT = new SdmxMl31StructureFormat();

  @TestFactory
  Stream<DynamicTest> everyFileIsValidAndReadsBackEqual() throws IOException {
    return Files.list(Path.of("sdmx/structures"))
        .filter(file -> file.toString().endsWith(".xml"))
        .sorted()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) {
    try {
      byte[] message = Files.readAllBytes(file);
      OfficialSchemas.ml31().validate(message);
      List<Artefact> artefacts = FORMAT.read(new ByteArrayInputStream(message));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      MessageHeader header = new MessageHeader("T1", Instant.EPOCH, "BOK", false);
      FORMAT.write(header, artefacts, LanguagePreference.NONE, out);
      OfficialSchemas.ml31().validate(out.toByteArray());
      List<Artefact> again = FORMAT.read(new ByteArrayInputStream(out.toByteArray()));
      assertEquals(sorted(artefacts), sorted(again));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> sorted(List<Artefact> artefacts) {
    return artefacts.stream().map(Object::toString).sorted().toList();
  }
}
