package org.jisik.format.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamWriter;
import org.jisik.format.MessageHeader;
import org.jisik.format.StructureFormat;
import org.jisik.format.ml.stax.MlStreams;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Shape;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LanguagePreference;
import org.jisik.model.text.LocalisedText;
import org.junit.jupiter.api.Test;

/** The spellings that clients depend on. */
class MlWritingTest {

  private static final MessageHeader HEADER = new MessageHeader("T1", Instant.EPOCH, "BOK", false);

  private static Maintainable base(String id, String version) {
    return Maintainable.of("BOK", id, version, LocalisedText.of("en", id));
  }

  private static Dataflow flow(String structureVersion) {
    return new Dataflow(
        base("F", "1.0.0"),
        Urn.parse(
            "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=BOK:KST(%s)"
                .formatted(structureVersion)),
        List.of());
  }

  private static String written(StructureFormat format, Artefact... artefacts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(HEADER, List.of(artefacts), LanguagePreference.NONE, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aReferenceOf21IsARefThenAUrnInNoNamespace() throws IOException {
    String text = written(new SdmxMl21StructureFormat(), flow("1.0.0"));
    assertTrue(
        text.contains(
            "<str:Structure><Ref id=\"KST\" version=\"1.0.0\" agencyID=\"BOK\""
                + " class=\"DataStructure\" package=\"datastructure\"/><URN>urn:sdmx:"),
        text);
  }

  @Test
  void aRangeIsItsLowestVersionIn21AndItselfSince30() throws IOException {
    assertTrue(written(new SdmxMl21StructureFormat(), flow("1.0+.0")).contains("KST(1.0.0)"));
    assertTrue(written(new SdmxMl30StructureFormat(), flow("1.0+.0")).contains("KST(1.0+.0)"));
  }

  @Test
  void theMessageBeginsAsClientsExpect() throws IOException {
    for (StructureFormat format : formats().toList()) {
      String text = written(format, flow("1.0.0"));
      assertTrue(text.startsWith("<?xml"), text);
      assertTrue(text.indexOf("<mes:Structure xmlns:mes=") < 100, text);
      assertEquals(3, text.split("xmlns:", -1).length - 1);
    }
  }

  @Test
  void draftsAreUnknownTo21() throws IOException {
    Codelist draft = new Codelist(base("CL", "1.0.0-draft"), null, List.of());
    assertFalse(written(new SdmxMl21StructureFormat(), draft).contains("id=\"CL\""));
    assertTrue(written(new SdmxMl31StructureFormat(), draft).contains("1.0.0-draft"));
  }

  /** A tree of all codes would be complete before the pipe breaks. */
  @Test
  void aLongListIsWrittenAsItComes() throws Exception {
    int[] written = {0};
    Shape<String> code =
        parts -> {
          written[0]++;
          return parts.content(own -> own);
        };
    Shape<List<String>> list = parts -> parts.list(Part.many("Code"), own -> own, code);
    XMLStreamWriter out = MlStreams.writer(new BrokenPipe());
    out.writeStartElement("Codelist");
    MlElement element = MlElement.open(MlDialect.V31, out, "Codelist");
    Urn urn = Urn.parse("urn:sdmx:org.sdmx.infomodel.codelist.Codelist=BOK:CL(1.0.0)");
    List<String> codes = Collections.nCopies(100_000, "code");
    assertThrows(
        UncheckedIOException.class, () -> list.exchange(new MlSink<>(urn, element, codes, false)));
    assertTrue(written[0] > 0 && written[0] < 10_000, () -> written[0] + " codes were written");
  }

  private static final class BrokenPipe extends OutputStream {
    private int taken;

    @Override
    public void write(int b) throws IOException {
      if (taken++ > 10_000) {
        throw new IOException("broken pipe");
      }
    }
  }

  private static Stream<StructureFormat> formats() {
    return Stream.of(
        new SdmxMl21StructureFormat(),
        new SdmxMl30StructureFormat(),
        new SdmxMl31StructureFormat());
  }
}
