package org.jisik.format.ml;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jisik.format.StructureMessage;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.ArtefactTypes;

/** Writes one structure message. */
final class MlStructureWriter {

  private final MlDialect dialect;
  private final XMLStreamWriter out;

  MlStructureWriter(MlDialect dialect, XMLStreamWriter out) {
    this.dialect = dialect;
    this.out = out;
  }

  /** Writes a message that holds nothing but what the dialect has a form for. */
  void write(StructureMessage message) throws XMLStreamException {
    MlFrame frame = new MlFrame(dialect, out, message.leftOut());
    frame.open("Structure", message.header(), List.of());
    writeStructures(containers(message.artefacts()));
    frame.close();
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
