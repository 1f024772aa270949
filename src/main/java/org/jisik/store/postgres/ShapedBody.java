package org.jisik.store.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jisik.model.describe.Shape;
import org.jisik.model.reference.Urn;

/**
 * Whatever has a shape, as the store keeps it.
 *
 * @param json every part of every era
 * @param references what it refers to, as written
 */
record ShapedBody(String json, Set<Urn> references) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static <T> ShapedBody of(T value, Shape<T> shape) {
    ObjectNode node = MAPPER.createObjectNode();
    Set<Urn> references = new LinkedHashSet<>();
    shape.exchange(new StoredPartsWriter<>(node, value, references));
    return new ShapedBody(node.toString(), references);
  }

  static <T> T read(String json, Shape<T> shape) {
    try {
      return shape.exchange(new StoredPartsReader<>(MAPPER.readTree(json)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored body cannot be read", e);
    }
  }
}
