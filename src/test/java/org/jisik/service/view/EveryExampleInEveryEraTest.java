package org.jisik.service.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jisik.format.MessageHeader;
import org.jisik.format.StructureFormat;
import org.jisik.format.json.SdmxJson10StructureFormat;
import org.jisik.format.json.SdmxJson20StructureFormat;
import org.jisik.format.json.SdmxJson21StructureFormat;
import org.jisik.format.ml.SdmxMl21StructureFormat;
import org.jisik.format.ml.SdmxMl30StructureFormat;
import org.jisik.format.ml.SdmxMl31StructureFormat;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Examples;
import org.jisik.model.describe.Era;
import org.jisik.model.text.LanguagePreference;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever era an artefact comes from: what another era shows of it is valid there, and what it
 * does not show is said.
 */
class EveryExampleInEveryEraTest {

  private static final MessageHeader HEADER = new MessageHeader("T1", Instant.EPOCH, "BOK", false);

  @TestFactory
  Stream<DynamicTest> sdmxMl21() {
    return tests(new SdmxMl21StructureFormat(), OfficialSchemas.ml21());
  }

  @TestFactory
  Stream<DynamicTest> sdmxMl30() {
    return tests(new SdmxMl30StructureFormat(), OfficialSchemas.ml30());
  }

  @TestFactory
  Stream<DynamicTest> sdmxMl31() {
    return tests(new SdmxMl31StructureFormat(), OfficialSchemas.ml31());
  }

  @TestFactory
  Stream<DynamicTest> sdmxJson10() {
    return tests(new SdmxJson10StructureFormat(), OfficialSchemas.json10Structure());
  }

  @TestFactory
  Stream<DynamicTest> sdmxJson20() {
    return tests(new SdmxJson20StructureFormat(), OfficialSchemas.json20Structure());
  }

  @TestFactory
  Stream<DynamicTest> sdmxJson21() {
    return tests(new SdmxJson21StructureFormat(), OfficialSchemas.json21Structure());
  }

  private static Stream<DynamicTest> tests(StructureFormat format, OfficialSchema schema) {
    return Stream.of(Era.V21, Era.V30, Era.V31)
        .filter(era -> era != format.era())
        .flatMap(era -> tests(era, format, schema));
  }

  private static Stream<DynamicTest> tests(
      Era from, StructureFormat format, OfficialSchema schema) {
    List<Artefact> examples =
        Stream.concat(Examples.of(from).stream(), Examples.unkept(from).stream()).toList();
    ArtefactViews views = new ArtefactViews(new KnownArtefacts(examples));
    return examples.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    "%s of %s".formatted(example.ref(), from),
                    () -> check(views.view(List.of(example), format.era()), format, schema)));
  }

  private static void check(Viewed viewed, StructureFormat format, OfficialSchema schema)
      throws IOException {
    List<Artefact> held =
        viewed.artefacts().stream().filter(one -> format.obstacle(one).isEmpty()).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(HEADER, held, LanguagePreference.NONE, out);
    schema.validate(out.toByteArray());
    List<Artefact> read = format.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(names(held), names(read));
    assertFalse(viewed.artefacts().isEmpty() && viewed.leftOut().isEmpty(), "not said");
  }

  /** In no order: a message has an order of its own. */
  private static List<String> names(List<Artefact> artefacts) {
    return artefacts.stream().map(artefact -> artefact.ref().toString()).sorted().toList();
  }
}
