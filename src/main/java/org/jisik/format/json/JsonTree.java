package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jisik.format.Decimals;

/**
 * A JSON document as a tree in which long lists are packed: of a list of 700,000 codes, all but the
 * first stay text until they are looked at, which takes a sixth of the memory.
 */
final class JsonTree {

  /** A list is long from here on. */
  private static final int LONG = 1_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  private final JsonParser parser;

  private JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /** The tree of a whole document; missing if there is none. */
  static JsonNode read(Reader in) throws IOException {
    try (JsonParser parser = StrictJson.FACTORY.createParser(in)) {
      if (parser.nextToken() == null) {
        return MissingNode.getInstance();
      }
      JsonNode root = new JsonTree(parser).value();
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "more follows after the end of the message");
      }
      return root;
    }
  }

  private JsonNode value() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(decimal());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private ObjectNode object() throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.set(name, value());
    }
    return object;
  }

  private ArrayNode array() throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      boolean isPacked = array.size() >= LONG && parser.currentToken().isStructStart();
      array.add(isPacked ? packed() : value());
    }
    return array;
  }

  private BigDecimal decimal() throws IOException {
    try {
      BigDecimal decimal = parser.getDecimalValue();
      if (Decimals.isWritable(decimal)) {
        return decimal;
      }
    } catch (NumberFormatException e) {
      // It has more digits in its exponent than fit into a number.
    }
    throw new JsonParseException(
        parser, "the number has more than %d digits".formatted(Decimals.MAX_DIGITS));
  }

  /** No other node of a tree that was JSON is binary. */
  private JsonNode packed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = StrictJson.FACTORY.createGenerator(bytes)) {
      generator.copyCurrentStructureExact(parser);
    }
    return NODES.binaryNode(bytes.toByteArray());
  }

  /** An element of a list, unpacked if it was packed. */
  static JsonNode unpacked(JsonNode node) {
    if (!(node instanceof BinaryNode packed)) {
      return node;
    }
    try (JsonParser parser = StrictJson.FACTORY.createParser(packed.binaryValue())) {
      parser.nextToken();
      return new JsonTree(parser).value();
    } catch (IOException e) {
      throw new UncheckedIOException("what was read once cannot be read again", e);
    }
  }
}
