package org.jisik.store.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.reference.Urn;

/**
 * An artefact as the store keeps it.
 *
 * @param json every part of every era
 * @param references what the artefact refers to, as written
 */
record ArtefactBody(String json, Set<Urn> references) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static ArtefactBody of(Artefact artefact) {
    return of(artefact, artefact.type());
  }

  private static <A extends Artefact> ArtefactBody of(Artefact artefact, ArtefactType<A> type) {
    ObjectNode node = MAPPER.createObjectNode();
    Set<Urn> references = new LinkedHashSet<>();
    type.shape()
        .exchange(new StoredPartsWriter<>(node, type.javaType().cast(artefact), references));
    return new ArtefactBody(node.toString(), references);
  }

  /** The artefact of a type that a stored body describes. */
  static <A extends Artefact> A read(String json, ArtefactType<A> type) {
    try {
      return type.shape().exchange(new StoredPartsReader<>(MAPPER.readTree(json)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "a stored artefact of type " + type.structureClass() + " cannot be read", e);
    }
  }
}
