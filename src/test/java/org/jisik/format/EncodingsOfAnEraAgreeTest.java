package org.jisik.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jisik.error.NotAcceptable;
import org.jisik.format.json.SdmxJson10StructureFormat;
import org.jisik.format.json.SdmxJson20StructureFormat;
import org.jisik.format.json.SdmxJson21StructureFormat;
import org.jisik.format.ml.SdmxMl21StructureFormat;
import org.jisik.format.ml.SdmxMl30StructureFormat;
import org.jisik.format.ml.SdmxMl31StructureFormat;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.text.LanguagePreference;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Our own structures say the same in XML and in JSON of each era; in those of 3.1, in which they
 * are authored, nothing is lost at all.
 */
class EncodingsOfAnEraAgreeTest {

  private static final MessageHeader HEADER = new MessageHeader("T1", Instant.EPOCH, "BOK", false);

  @TestFactory
  Stream<DynamicTest> nothingIsLostIn31() {
    return everyArtefact(
        authored -> {
          assertEquals(List.of(authored), said(new SdmxMl31StructureFormat(), authored));
          assertEquals(List.of(authored), said(new SdmxJson21StructureFormat(), authored));
        });
  }

  @TestFactory
  Stream<DynamicTest> xmlAndJsonOf30SayTheSame() {
    return everyArtefact(
        authored ->
            assertEquals(
                said(new SdmxMl30StructureFormat(), authored),
                said(new SdmxJson20StructureFormat(), authored)));
  }

  @TestFactory
  Stream<DynamicTest> xmlAndJsonOf21SayTheSame() {
    StructureFormat xml = new SdmxMl21StructureFormat();
    StructureFormat json = new SdmxJson10StructureFormat();
    return everyArtefact(
        authored ->
            assertEquals(
                json.obstacle(authored).isPresent() ? List.of() : said(xml, authored),
                said(json, authored)));
  }

  @FunctionalInterface
  private interface Check {
    void of(Artefact authored);
  }

  private static Stream<DynamicTest> everyArtefact(Check check) {
    return authored().stream()
        .map(
            artefact ->
                DynamicTest.dynamicTest(artefact.ref().toString(), () -> check.of(artefact)));
  }

  private static List<Artefact> authored() {
    try (Stream<Path> files = Files.list(Path.of("sdmx/structures"))) {
      return files
          .filter(file -> file.toString().endsWith(".xml"))
          .sorted(Comparator.naturalOrder())
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Artefact> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new SdmxMl31StructureFormat().read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an encoding makes of an artefact; none if it cannot say it. */
  private static List<Artefact> said(StructureFormat format, Artefact artefact) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(HEADER, List.of(artefact), LanguagePreference.of("ko"), out);
    } catch (NotAcceptable e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return format.read(new ByteArrayInputStream(out.toByteArray()));
  }
}
