package org.jisik.store.postgres;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jisik.model.describe.Link;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/** How the body of a stored artefact names what has no XML name, and spells texts and links. */
final class StoredNames {

  static final String ID = "id";

  /** The text of the node itself. */
  static final String CONTENT = "$";

  /** A list of several kinds, in its order. */
  static final String MIXED = "$mixed";

  /** The kind of a member of such a list. */
  static final String KIND = "$kind";

  /** Says that parts of an optional object without a node of its own are there. */
  static final String INLINED = "$inlined";

  private StoredNames() {}

  /** Texts are an array of language and text in turn: order and repeated languages survive. */
  static void write(LocalisedText text, String name, ObjectNode node) {
    if (!text.isEmpty()) {
      ArrayNode array = node.putArray(name);
      text.texts().forEach(one -> array.add(one.language()).add(one.value()));
    }
  }

  /** There are many texts and few languages, which they share. */
  static LocalisedText localised(JsonNode array) {
    List<LocalisedText.Text> texts = new ArrayList<>();
    for (int i = 0; i + 1 < array.size(); i += 2) {
      String language = array.get(i).asText().intern();
      texts.add(new LocalisedText.Text(language, array.get(i + 1).asText()));
    }
    return texts.isEmpty() ? LocalisedText.NONE : new LocalisedText(texts);
  }

  static void write(Link link, ObjectNode node) {
    node.put("rel", link.rel());
    put(node, "url", link.url());
    put(node, "urn", link.urn());
    put(node, "type", link.type());
    put(node, "language", link.language());
    write(link.title(), "title", node);
    put(node, "uri", link.uri());
  }

  private static void put(ObjectNode node, String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
  }

  static Link link(JsonNode node) {
    return new Link(
        node.path("rel").asText(),
        text(node, "url"),
        text(node, "urn"),
        text(node, "type"),
        text(node, "language"),
        localised(node.path("title")),
        text(node, "uri"));
  }

  private static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null ? null : value.asText();
  }
}
