package org.jisik.service.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jisik.format.MessageHeader;
import org.jisik.format.StructureFormat;
import org.jisik.format.json.SdmxJson10StructureFormat;
import org.jisik.format.json.SdmxJson20StructureFormat;
import org.jisik.format.json.SdmxJson21StructureFormat;
import org.jisik.format.ml.SdmxMl21StructureFormat;
import org.jisik.format.ml.SdmxMl30StructureFormat;
import org.jisik.format.ml.SdmxMl31StructureFormat;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.describe.Era;
import org.jisik.model.text.LanguagePreference;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;

/** What a view makes of artefacts, in the messages of its era. */
final class Messages {

  private static final MessageHeader HEADER =
      new MessageHeader("T1", Instant.parse("2026-01-02T03:04:05Z"), "BOK", true);

  private Messages() {}

  /** Both encodings of the era can say these artefacts, validly, and read them back equal. */
  static void assertSaid(List<Artefact> artefacts, Era era) {
    switch (era) {
      case V21 -> {
        assertSaid(artefacts, new SdmxMl21StructureFormat(), OfficialSchemas.ml21());
        assertSaid(artefacts, new SdmxJson10StructureFormat(), OfficialSchemas.json10Structure());
      }
      case V30 -> {
        assertSaid(artefacts, new SdmxMl30StructureFormat(), OfficialSchemas.ml30());
        assertSaid(artefacts, new SdmxJson20StructureFormat(), OfficialSchemas.json20Structure());
      }
      case V31, STORED -> {
        assertSaid(artefacts, new SdmxMl31StructureFormat(), OfficialSchemas.ml31());
        assertSaid(artefacts, new SdmxJson21StructureFormat(), OfficialSchemas.json21Structure());
      }
    }
  }

  private static void assertSaid(
      List<Artefact> artefacts, StructureFormat format, OfficialSchema schema) {
    byte[] message = write(artefacts, format);
    schema.validate(message);
    List<Artefact> read = format.read(new ByteArrayInputStream(message));
    assertEquals(texts(artefacts, format.era()), texts(read, format.era()));
  }

  /** A valid message in SDMX-ML 2.1. */
  static String sdmxMl21(List<Artefact> artefacts) {
    byte[] message = write(artefacts, new SdmxMl21StructureFormat());
    OfficialSchemas.ml21().validate(message);
    return new String(message, StandardCharsets.UTF_8);
  }

  private static byte[] write(List<Artefact> artefacts, StructureFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(HEADER, artefacts, LanguagePreference.NONE, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** All that the artefacts say, in any order, but for finality, which 3.x does not say. */
  private static List<String> texts(List<Artefact> artefacts, Era era) {
    return artefacts.stream()
        .map(Artefact::toString)
        .map(text -> era == Era.V21 ? text : text.replaceAll("isFinal=\\w+", ""))
        .sorted()
        .toList();
  }
}
