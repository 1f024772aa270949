package org.jisik.format.ml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jisik.format.MessageHeader;
import org.jisik.format.ml.envelope.MlEnvelope;
import org.jisik.format.ml.stax.MlNamespaces;
import org.jisik.model.registry.SubmitStructureResponse;

/** Writes one message of the registry, always in {@code RegistryInterface}. */
final class MlRegistryWriter {

  private final MlDialect dialect;
  private final XMLStreamWriter out;

  MlRegistryWriter(MlDialect dialect, XMLStreamWriter out) {
    this.dialect = dialect;
    this.out = out;
  }

  void write(MessageHeader header, SubmitStructureResponse response) throws XMLStreamException {
    MlNamespaces namespaces = dialect.namespaces();
    MlEnvelope envelope = MlEnvelope.of(dialect.era());
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement(MlDialect.MESSAGE_PREFIX, "RegistryInterface", namespaces.message());
    out.writeNamespace(MlDialect.MESSAGE_PREFIX, namespaces.message());
    out.writeNamespace(MlDialect.REGISTRY_PREFIX, namespaces.registry());
    out.writeNamespace(MlDialect.COMMON_PREFIX, namespaces.common());
    envelope.writeRegistryHeader(out, header);
    envelope.writeSubmitStructureResponse(out, response);
    out.writeEndDocument();
    out.flush();
  }
}
