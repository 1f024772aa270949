package org.jisik.format.ml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jisik.error.InvalidMessage;
import org.jisik.error.NotImplemented;
import org.jisik.format.ml.envelope.MlEnvelope;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.registry.RegistryMessage;
import org.jisik.model.registry.RegistryMessageType;
import org.jisik.model.registry.SubmissionAction;
import org.jisik.model.registry.SubmitStructureRequest;
import org.jisik.model.registry.SubmittedStructure;
import org.jspecify.annotations.Nullable;

/**
 * Reads one message to the registry, in {@code RegistryInterface} or under a root of its own: both
 * have the same content. Structures are read an artefact at a time.
 */
final class MlRegistryReader {

  private static final String ROOT = "RegistryInterface";
  private static final String REQUEST = "SubmitStructureRequest";

  private final MlDialect dialect;
  private final XMLStreamReader in;
  private final MlEnvelope envelope;

  MlRegistryReader(MlDialect dialect, XMLStreamReader in) {
    this.dialect = dialect;
    this.in = in;
    this.envelope = MlEnvelope.of(dialect.era());
  }

  RegistryMessage read() throws XMLStreamException {
    in.nextTag();
    String root = in.getLocalName();
    if (!isMessage(ROOT) && !isPayload()) {
      throw unexpected(ROOT);
    }
    in.nextTag();
    requireMessage("Header");
    envelope.readHeader(in);
    toTag();
    if (!isPayload() || !root.equals(ROOT) && !root.equals(in.getLocalName())) {
      throw unexpected(root.equals(ROOT) ? "a message of the registry" : root);
    }
    RegistryMessage message = readPayload();
    readToEnd();
    return message;
  }

  private boolean isPayload() {
    return isMessage(REQUEST)
        || (in.isStartElement()
            && RegistryMessageType.find(in.getLocalName()).isPresent()
            && isMessage(in.getLocalName()));
  }

  private RegistryMessage readPayload() throws XMLStreamException {
    Optional<RegistryMessageType<?>> type = RegistryMessageType.find(in.getLocalName());
    return type.isPresent()
        ? MlSource.read(dialect, MlNode.read(in, dialect.namespaces()), type.get().shape())
        : readRequest();
  }

  private SubmitStructureRequest readRequest() throws XMLStreamException {
    SubmissionAction action =
        SubmissionAction.of(Objects.requireNonNullElse(attribute("action"), "Append"));
    refuseDependencies();
    in.nextTag();
    List<Artefact> artefacts = readStructures();
    in.nextTag();
    Map<ArtefactRef, SubmissionAction> exceptions = readExceptions(action);
    for (ArtefactRef named : exceptions.keySet()) {
      if (artefacts.stream().noneMatch(artefact -> artefact.ref().equals(named))) {
        throw new InvalidMessage(
            "SubmittedStructure names %s, which is not among the structures of the message"
                .formatted(named));
      }
    }
    return new SubmitStructureRequest(action, artefacts, exceptions);
  }

  private List<Artefact> readStructures() throws XMLStreamException {
    if (in.isStartElement() && in.getLocalName().equals("StructureLocation")) {
      throw new NotImplemented(
          "StructureLocation is not followed: this registry fetches nothing from elsewhere;"
              + " put the structures into the message");
    }
    if (!in.isStartElement() || !in.getLocalName().equals("Structures")) {
      throw unexpected("Structures");
    }
    return new MlStructureReader(dialect, in).readStructures();
  }

  private Map<ArtefactRef, SubmissionAction> readExceptions(SubmissionAction action)
      throws XMLStreamException {
    Map<ArtefactRef, SubmissionAction> exceptions = new LinkedHashMap<>();
    while (in.isStartElement()) {
      refuseDependencies();
      SubmittedStructure exception =
          MlSource.read(dialect, MlNode.read(in, dialect.namespaces()), SubmittedStructure::shape);
      exceptions.put(
          exception.artefact().ref(), Objects.requireNonNullElse(exception.action(), action));
      in.nextTag();
    }
    return exceptions;
  }

  private void refuseDependencies() {
    String fetches = attribute("externalDependencies");
    if ("true".equals(fetches) || "1".equals(fetches)) {
      throw new NotImplemented(
          "externalDependencies cannot be true: this registry fetches nothing from elsewhere");
    }
  }

  private @Nullable String attribute(String name) {
    return in.getAttributeValue(null, name);
  }

  private boolean isMessage(String name) {
    return in.isStartElement()
        && in.getLocalName().equals(name)
        && dialect.namespaces().message().equals(in.getNamespaceURI());
  }

  private void requireMessage(String name) {
    if (!isMessage(name)) {
      throw unexpected(name);
    }
  }

  private InvalidMessage unexpected(String expected) {
    return new InvalidMessage(
        "expected %s in %s; came %s at line %d"
            .formatted(expected, dialect, in.getName(), in.getLocation().getLineNumber()));
  }

  /** To the next tag, unless the reader is on one. */
  private void toTag() throws XMLStreamException {
    if (!in.isStartElement() && !in.isEndElement()) {
      in.nextTag();
    }
  }

  /** Half a message is none, so its end matters too. */
  private void readToEnd() throws XMLStreamException {
    while (in.hasNext()) {
      in.next();
    }
  }
}
