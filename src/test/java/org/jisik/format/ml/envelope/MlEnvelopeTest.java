package org.jisik.format.ml.envelope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jisik.format.MessageHeader;
import org.jisik.format.ml.stax.MlNamespaces;
import org.jisik.format.ml.stax.MlStreams;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class MlEnvelopeTest {

  private static final MessageHeader HEADER =
      new MessageHeader("IDREF1", Instant.parse("2026-01-02T03:04:05.6Z"), "BOK", false);

  private static final HeaderStructure FLOW =
      new HeaderStructure(
          "KST",
          null,
          "TIME_PERIOD",
          Urn.parse("urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=BOK:KST_ALL(1.0.0)"));

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "STORED")
  void anErrorIsAValidDocumentOfItsVersion(Era era) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MlEnvelope.of(era).writeError(out, "100", "no <results> found");
    schema(era).validate(out.toByteArray());
    String text = out.toString(StandardCharsets.UTF_8);
    assertTrue(text.startsWith("<?xml"), text);
    assertTrue(text.contains("code=\"100\""), text);
    assertTrue(text.contains("no &lt;results"), text);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "STORED")
  void headerAndFooterOfAStructureMessageAreValid(Era era) throws Exception {
    schema(era).validate(message(era, "Structure", List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "datastructure.Dataflow",
        "datastructure.DataStructure",
        "registry.ProvisionAgreement"
      })
  void whatADataHeaderSaysIsReadBack(String type) throws Exception {
    Urn context = Urn.parse("urn:sdmx:org.sdmx.infomodel." + type + "=BOK:KST(1.0.0)");
    HeaderStructure said = new HeaderStructure("KST", "urn:x:KST", "AllDimensions", context);
    for (Era era : List.of(Era.V21, Era.V30, Era.V31)) {
      ReceivedHeader read = read(era, message(era, "StructureSpecificData", List.of(said)));
      assertEquals(List.of(said), read.structures(), era.name());
      assertEquals("BOK", read.sender());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "STORED")
  void nothingIsDeclaredTwice(Era era) throws Exception {
    String text = new String(message(era, "Structure", List.of(FLOW)), StandardCharsets.UTF_8);
    assertEquals(3, text.split("xmlns:", -1).length - 1, text);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "STORED")
  void aRootWithoutPrefixesIsAMistakeOfTheCaller(Era era) throws Exception {
    XMLStreamWriter out = MlStreams.writer(new ByteArrayOutputStream());
    out.writeStartElement("Structure");
    assertThrows(
        IllegalStateException.class, () -> MlEnvelope.of(era).writeHeader(out, HEADER, List.of()));
  }

  private static byte[] message(Era era, String root, List<HeaderStructure> structures)
      throws XMLStreamException, IOException {
    MlNamespaces namespaces = MlNamespaces.of(era);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XMLStreamWriter out = MlStreams.writer(bytes);
    out.writeStartElement("mes", root, namespaces.message());
    out.writeNamespace("mes", namespaces.message());
    out.writeNamespace("com", namespaces.common());
    out.writeNamespace("footer", namespaces.footer());
    MlEnvelope.of(era).writeHeader(out, HEADER, structures);
    MlEnvelope.of(era).writeFooter(out, List.of(new FooterMessage("510", "Warning", "cut short")));
    out.writeEndDocument();
    out.flush();
    return bytes.toByteArray();
  }

  private static ReceivedHeader read(Era era, byte[] message) throws XMLStreamException {
    XMLStreamReader in = MlStreams.reader(new ByteArrayInputStream(message));
    in.nextTag();
    in.nextTag();
    ReceivedHeader header = MlEnvelope.of(era).readHeader(in);
    assertEquals("Footer", in.getLocalName());
    return header;
  }

  private static OfficialSchema schema(Era era) {
    return switch (era) {
      case V21 -> OfficialSchemas.ml21();
      case V30 -> OfficialSchemas.ml30();
      case V31, STORED -> OfficialSchemas.ml31();
    };
  }
}
