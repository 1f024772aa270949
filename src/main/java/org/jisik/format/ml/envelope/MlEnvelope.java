package org.jisik.format.ml.envelope;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jisik.format.MessageHeader;
import org.jisik.format.ml.stax.MlNamespaces;
import org.jisik.format.ml.stax.MlStreams;
import org.jisik.model.describe.Era;
import org.jspecify.annotations.Nullable;

/**
 * The door to the envelope of SDMX-ML messages: header, footer and error message of one version.
 *
 * <p>The writer's root element must have declared prefixes for the message and common namespaces
 * (for a footer also its own), by {@link XMLStreamWriter#writeNamespace}. Nothing else is declared.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXMessage.xsd">SDMX-ML
 *     3.0, SDMXMessage.xsd</a>
 */
public final class MlEnvelope {

  /** What tools of the trade call a party that nobody has named. */
  private static final String UNKNOWN_RECEIVER = "not_supplied";

  private final Era era;
  private final MlNamespaces namespaces;

  private MlEnvelope(Era era) {
    this.era = era;
    this.namespaces = MlNamespaces.of(era);
  }

  /** The envelope of SDMX-ML 2.1, 3.0 or 3.1. */
  public static MlEnvelope of(Era era) {
    return new MlEnvelope(era);
  }

  /**
   * Writes {@code message:Header}.
   *
   * @param structures what the data follow; none in a structure message
   */
  public void writeHeader(
      XMLStreamWriter out, MessageHeader header, List<HeaderStructure> structures)
      throws XMLStreamException {
    Header bound = bound(header);
    structures.forEach(said -> bound.structures.add(PayloadStructure.of(said, era)));
    Bindings.marshal(bound, out, namespaces);
  }

  /** Writes the {@code message:Header} of a registry message, which must name a receiver. */
  public void writeRegistryHeader(XMLStreamWriter out, MessageHeader header)
      throws XMLStreamException {
    Header bound = bound(header);
    bound.receiver = Header.Party.of(UNKNOWN_RECEIVER);
    Bindings.marshal(bound, out, namespaces);
  }

  private static Header bound(MessageHeader header) {
    Header bound = new Header();
    bound.id = header.id();
    bound.test = header.isTest();
    bound.prepared = header.prepared().truncatedTo(ChronoUnit.SECONDS).toString();
    bound.sender = Header.Party.of(header.sender());
    return bound;
  }

  /**
   * Reads {@code message:Header}.
   *
   * @param in on the start tag of the header; afterwards on the event behind its end tag
   * @throws org.jisik.error.InvalidMessage if a structure has no id or refers to nothing
   */
  public ReceivedHeader readHeader(XMLStreamReader in) {
    Header bound = Bindings.unmarshal(Header.class, in, namespaces);
    @Nullable String sender = bound.sender == null ? null : bound.sender.id;
    return new ReceivedHeader(
        bound.id,
        sender,
        bound.dataSetAction,
        bound.structures.stream().map(PayloadStructure::toHeaderStructure).toList());
  }

  /** Writes {@code footer:Footer}, the last element of a message. @param messages one or more */
  public void writeFooter(XMLStreamWriter out, List<FooterMessage> messages)
      throws XMLStreamException {
    Footer bound = new Footer();
    messages.forEach(
        one -> bound.messages.add(StatusMessage.of(one.code(), one.severity(), one.text())));
    Bindings.marshal(bound, out, namespaces);
  }

  /**
   * Writes a whole {@code message:Error} document with one English message.
   *
   * @param code an SDMX error code, for instance {@code 100}
   * @param out flushed, not closed
   */
  public void writeError(OutputStream out, String code, String text) throws IOException {
    XMLStreamWriter writer = MlStreams.writer(out);
    try {
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeStartElement("message", "Error", namespaces.message());
      writer.writeNamespace("message", namespaces.message());
      writer.writeNamespace("common", namespaces.common());
      Bindings.marshal(StatusMessage.of(code, null, text), writer, namespaces);
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw MlStreams.failed(e);
    }
  }
}
