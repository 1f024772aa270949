package org.jisik.format.ml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jisik.error.InvalidMessage;
import org.jisik.format.ml.stax.MlStreams;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.ArtefactTypes;

/**
 * Reads one structure message, an artefact at a time. Containers may come in any order; artefacts
 * of types that are not registered are skipped.
 */
final class MlStructureReader {

  private final MlDialect dialect;
  private final XMLStreamReader in;
  private final Map<String, ArtefactType<?>> types;

  MlStructureReader(MlDialect dialect, XMLStreamReader in) {
    this.dialect = dialect;
    this.in = in;
    this.types =
        ArtefactTypes.IN_MESSAGES.stream()
            .filter(type -> type.names(dialect.era()).isPresent())
            .collect(Collectors.toMap(this::path, type -> type, (first, shared) -> first));
  }

  private String path(ArtefactType<?> type) {
    ArtefactType.Names names = type.names(dialect.era()).orElseThrow();
    return names.container() + "/" + names.element();
  }

  List<Artefact> read() throws XMLStreamException {
    in.nextTag();
    requireStructureMessage();
    List<Artefact> artefacts = new ArrayList<>();
    while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
      if (in.getLocalName().equals("Structures")) {
        artefacts.addAll(readStructures());
      } else {
        skip();
      }
    }
    MlStreams.requireEnd(in);
    return artefacts;
  }

  private void requireStructureMessage() {
    boolean isExpected =
        in.getLocalName().equals("Structure")
            && dialect.namespaces().message().equals(in.getNamespaceURI());
    if (!isExpected) {
      throw new InvalidMessage(
          "expected a Structure message in %s, which is {%s}Structure; came %s"
              .formatted(dialect, dialect.namespaces().message(), in.getName()));
    }
  }

  /** The artefacts in {@code Structures}, on whose start tag the reader is; then on its end tag. */
  List<Artefact> readStructures() throws XMLStreamException {
    List<Artefact> artefacts = new ArrayList<>();
    while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
      String container = in.getLocalName();
      while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
        ArtefactType<?> type = types.get(container + "/" + in.getLocalName());
        if (type == null) {
          skip();
        } else {
          MlNode node = MlNode.read(in, dialect.namespaces());
          artefacts.add(MlSource.read(dialect, node, type.shape()));
        }
      }
    }
    return artefacts;
  }

  /** Passes over the element on whose start tag the reader is. */
  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}
