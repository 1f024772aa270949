package org.jisik.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jisik.format.json.SdmxJson10StructureFormat;
import org.jisik.format.json.SdmxJson20StructureFormat;
import org.jisik.format.json.SdmxJson21StructureFormat;
import org.jisik.format.ml.SdmxMl21StructureFormat;
import org.jisik.format.ml.SdmxMl30StructureFormat;
import org.jisik.format.ml.SdmxMl31StructureFormat;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;

/** The encodings of structures, by the messages that others wrote in them. */
enum StructureEncoding {
  SDMX_ML_21(new SdmxMl21StructureFormat(), "v2_1"),
  SDMX_ML_30(new SdmxMl30StructureFormat(), "v3_0"),
  SDMX_ML_31(new SdmxMl31StructureFormat(), "v3_1"),
  SDMX_JSON_10(new SdmxJson10StructureFormat(), "sdmx-json-1.0/structure"),
  SDMX_JSON_20(new SdmxJson20StructureFormat(), "sdmx-json-2.0/structure"),
  SDMX_JSON_21(new SdmxJson21StructureFormat(), "sdmx-json-2.1/structure");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final StructureFormat format;
  private final String mark;

  StructureEncoding(StructureFormat format, String mark) {
    this.format = format;
    this.mark = mark;
  }

  /**
   * The encoding of a message: in XML its root tells, in JSON the directory it is in. Empty if it
   * is no structure message.
   */
  static Optional<StructureEncoding> of(String file, byte[] message) {
    String told = file.endsWith(".xml") ? structureNamespace(message) : file;
    boolean isMessage = file.endsWith(".xml") || file.endsWith(".json");
    return Stream.of(values()).filter(one -> isMessage && told.contains(one.mark)).findFirst();
  }

  private static String structureNamespace(byte[] message) {
    try {
      XMLStreamReader in = reader(message);
      in.nextTag();
      return in.getLocalName().equals("Structure") ? in.getNamespaceURI() : "";
    } catch (XMLStreamException e) {
      throw new AssertionError("no XML", e);
    }
  }

  private static XMLStreamReader reader(byte[] message) throws XMLStreamException {
    return XMLInputFactory.newDefaultFactory()
        .createXMLStreamReader(new ByteArrayInputStream(message));
  }

  StructureFormat format() {
    return format;
  }

  OfficialSchema schema() {
    return switch (this) {
      case SDMX_ML_21 -> OfficialSchemas.ml21();
      case SDMX_ML_30 -> OfficialSchemas.ml30();
      case SDMX_ML_31 -> OfficialSchemas.ml31();
      case SDMX_JSON_10 -> OfficialSchemas.json10Structure();
      case SDMX_JSON_20 -> OfficialSchemas.json20Structure();
      case SDMX_JSON_21 -> OfficialSchemas.json21Structure();
    };
  }

  /** How many artefacts a message holds, whatever of them is known here. */
  int artefactsIn(byte[] message) {
    try {
      return name().startsWith("SDMX_ML") ? inXml(message) : inJson(message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new AssertionError("no XML", e);
    }
  }

  /** In XML they are the elements of the fourth level inside {@code Structures}. */
  private static int inXml(byte[] message) throws XMLStreamException {
    XMLStreamReader in = reader(message);
    int depth = 0;
    int artefacts = 0;
    boolean isStructures = false;
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
        isStructures = depth == 2 ? in.getLocalName().equals("Structures") : isStructures;
        artefacts += depth == 4 && isStructures ? 1 : 0;
      } else if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      }
    }
    return artefacts;
  }

  private static int inJson(byte[] message) throws IOException {
    JsonNode data = JSON.readTree(new String(message, StandardCharsets.UTF_8)).path("data");
    return StreamSupport.stream(data.spliterator(), false).mapToInt(JsonNode::size).sum();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
