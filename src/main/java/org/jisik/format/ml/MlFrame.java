package org.jisik.format.ml;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jisik.format.MessageHeader;
import org.jisik.format.ml.envelope.FooterMessage;
import org.jisik.format.ml.envelope.HeaderStructure;
import org.jisik.format.ml.envelope.MlEnvelope;
import org.jisik.format.ml.stax.MlNamespaces;
import org.jisik.model.artefact.LeftOut;

/**
 * What stands around the content of a message of structures or metadata: the root, the header, and
 * a footer if anything is left out.
 */
record MlFrame(MlDialect dialect, XMLStreamWriter out, List<LeftOut> leftOut) {

  /** The code of notices of what is left out, the first of those that the standard leaves free. */
  private static final String LEFT_OUT = "1000";

  /**
   * Begins the message.
   *
   * @param structures what metadata follow; none in a structure message
   */
  void open(String root, MessageHeader header, List<HeaderStructure> structures)
      throws XMLStreamException {
    MlNamespaces namespaces = dialect.namespaces();
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement(MlDialect.MESSAGE_PREFIX, root, namespaces.message());
    out.writeNamespace(MlDialect.MESSAGE_PREFIX, namespaces.message());
    out.writeNamespace(dialect.prefix(), dialect.namespace());
    out.writeNamespace(MlDialect.COMMON_PREFIX, namespaces.common());
    if (!leftOut.isEmpty()) {
      out.writeNamespace(MlDialect.FOOTER_PREFIX, namespaces.footer());
    }
    MlEnvelope.of(dialect.era()).writeHeader(out, header, structures);
  }

  /** Ends the message. */
  void close() throws XMLStreamException {
    if (!leftOut.isEmpty()) {
      MlEnvelope.of(dialect.era()).writeFooter(out, leftOut.stream().map(MlFrame::notice).toList());
    }
    out.writeEndDocument();
    out.flush();
  }

  /** A missing part is for the record, a missing artefact is a warning. */
  private static FooterMessage notice(LeftOut leftOut) {
    String severity = leftOut.part().isEmpty() ? "Warning" : "Information";
    return new FooterMessage(LEFT_OUT, severity, leftOut.toString());
  }
}
