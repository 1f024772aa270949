package org.jisik.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.jisik.model.text.LanguagePreference;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The stub of everything that a type can be is valid in every encoding that has the type. */
class StubTest {

  private static final MessageHeader HEADER =
      new MessageHeader("T1", Instant.parse("2026-01-02T03:04:05Z"), "BOK", true);

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
    return Examples.of(format.era()).stream()
        .filter(example -> format.obstacle(example).isEmpty())
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.ref().toString(), () -> stubIsValid(example, format, schema)));
  }

  private static void stubIsValid(Artefact example, StructureFormat format, OfficialSchema schema)
      throws IOException {
    Artefact stub = Stub.of(example);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(HEADER, List.of(stub), LanguagePreference.NONE, out);
    schema.validate(out.toByteArray());
    assertEquals(List.of(stub), format.read(new ByteArrayInputStream(out.toByteArray())));
    assertEquals(true, stub.base().isExternalReference());
  }
}
