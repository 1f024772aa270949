package org.jisik.format.ml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jisik.format.MessageHeader;
import org.jisik.format.ml.MlDialect.Vocabulary;
import org.jisik.format.ml.envelope.MlEnvelope;
import org.jisik.format.ml.stax.MlNamespaces;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.jisik.model.registry.RegistryMessage;
import org.jisik.model.registry.RegistryMessageType;

/** Writes one message of the registry, always in {@code RegistryInterface}. */
final class MlRegistryWriter {

  /** Nothing in these messages has a URN that would begin with that of an artefact around it. */
  private static final Urn NOWHERE =
      new Urn(new StructureClass("registry", "Registration"), "", "", "", "");

  private final MlDialect dialect;
  private final XMLStreamWriter out;

  MlRegistryWriter(MlDialect dialect, XMLStreamWriter out) {
    this.dialect = dialect.of(Vocabulary.REGISTRY);
    this.out = out;
  }

  void write(MessageHeader header, RegistryMessage message) throws XMLStreamException {
    MlNamespaces namespaces = dialect.namespaces();
    RegistryMessageType<?> type =
        RegistryMessageType.find(message)
            .orElseThrow(() -> new IllegalStateException(message.getClass() + " is never written"));
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement(MlDialect.MESSAGE_PREFIX, "RegistryInterface", namespaces.message());
    out.writeNamespace(MlDialect.MESSAGE_PREFIX, namespaces.message());
    out.writeNamespace(dialect.prefix(), dialect.namespace());
    out.writeNamespace(MlDialect.COMMON_PREFIX, namespaces.common());
    MlEnvelope.of(dialect.era()).writeRegistryHeader(out, header);
    out.writeStartElement(MlDialect.MESSAGE_PREFIX, type.element(), namespaces.message());
    writePayload(type, message);
    out.writeEndDocument();
    out.flush();
  }

  private <M extends RegistryMessage> void writePayload(
      RegistryMessageType<M> type, RegistryMessage message) throws XMLStreamException {
    MlElement element = MlElement.open(dialect, out, type.element());
    type.shape().exchange(new MlSink<>(NOWHERE, element, type.javaType().cast(message), false));
    element.end();
  }
}
