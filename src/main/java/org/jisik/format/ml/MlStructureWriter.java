package org.jisik.format.ml;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jisik.format.StructureMessage;
import org.jisik.format.ml.envelope.FooterMessage;
import org.jisik.format.ml.envelope.MlEnvelope;
import org.jisik.format.ml.stax.MlNamespaces;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.artefact.LeftOut;

/** Writes one structure message. */
final class MlStructureWriter {

  /** The code of notices of what is left out, the first of those that the standard leaves free. */
  private static final String LEFT_OUT = "1000";

  private final MlDialect dialect;
  private final XMLStreamWriter out;

  MlStructureWriter(MlDialect dialect, XMLStreamWriter out) {
    this.dialect = dialect;
    this.out = out;
  }

  /** Writes a message that holds nothing but what the dialect has a form for. */
  void write(StructureMessage message) throws XMLStreamException {
    MlNamespaces namespaces = dialect.namespaces();
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement(MlDialect.MESSAGE_PREFIX, "Structure", namespaces.message());
    out.writeNamespace(MlDialect.MESSAGE_PREFIX, namespaces.message());
    out.writeNamespace(MlDialect.STRUCTURE_PREFIX, namespaces.structure());
    out.writeNamespace(MlDialect.COMMON_PREFIX, namespaces.common());
    boolean hasFooter = !message.leftOut().isEmpty();
    if (hasFooter) {
      out.writeNamespace(MlDialect.FOOTER_PREFIX, namespaces.footer());
    }
    MlEnvelope envelope = MlEnvelope.of(dialect.era());
    envelope.writeHeader(out, message.header(), List.of());
    writeStructures(containers(message.artefacts()));
    if (hasFooter) {
      envelope.writeFooter(out, message.leftOut().stream().map(MlStructureWriter::notice).toList());
    }
    out.writeEndDocument();
    out.flush();
  }

  /** A missing part is for the record, a missing artefact is a warning. */
  private static FooterMessage notice(LeftOut leftOut) {
    String severity = leftOut.part().isEmpty() ? "Warning" : "Information";
    return new FooterMessage(LEFT_OUT, severity, leftOut.toString());
  }

  /** The containers that are not empty, in the order that SDMX-ML 2.1 demands. */
  private Map<String, List<Artefact>> containers(List<Artefact> artefacts) {
    return artefacts.stream()
        .sorted(Comparator.comparingInt(this::place))
        .collect(
            Collectors.groupingBy(
                artefact -> names(artefact).container(), LinkedHashMap::new, Collectors.toList()));
  }

  private int place(Artefact artefact) {
    int order = names(artefact).order();
    return order == 0 ? ArtefactTypes.ALL.indexOf(artefact.type()) : order;
  }

  private ArtefactType.Names names(Artefact artefact) {
    return artefact.type().names(dialect.era()).orElseThrow();
  }

  private void writeStructures(Map<String, List<Artefact>> containers) throws XMLStreamException {
    if (containers.isEmpty()) {
      return;
    }
    out.writeStartElement(MlDialect.MESSAGE_PREFIX, "Structures", dialect.namespaces().message());
    for (Map.Entry<String, List<Artefact>> container : containers.entrySet()) {
      writeContainer(container.getKey(), container.getValue());
    }
    out.writeEndElement();
  }

  private void writeContainer(String name, List<Artefact> artefacts) throws XMLStreamException {
    MlElement container = MlElement.open(dialect, out, "Structures");
    container.child(
        name,
        child -> {
          for (Artefact artefact : artefacts) {
            writeArtefact(child, artefact, artefact.type());
          }
        });
  }

  private <T extends Artefact> void writeArtefact(
      MlElement container, Artefact artefact, ArtefactType<T> type) throws XMLStreamException {
    T value = type.javaType().cast(artefact);
    container.child(
        names(artefact).element(),
        element ->
            type.shape().exchange(new MlSink<>(artefact.ref().urn(), element, value, false)));
  }
}
