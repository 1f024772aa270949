package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jisik.error.InvalidSyntax;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/** The structure part of a data message, as written; read whole, since data are nothing without. */
final class JsonMessageStructure {

  private static final Set<String> CONTEXTS =
      Set.of("Dataflow", "DataStructure", "ProvisionAgreement");

  private final JsonTokens json;
  private final String place;
  private @Nullable Urn context;
  private final Map<String, List<JsonMessageComponent>> dimensions = new TreeMap<>();
  private final Map<String, List<JsonMessageComponent>> attributes = new TreeMap<>();
  private final Map<String, List<JsonMessageComponent>> measures = new TreeMap<>();
  private boolean declaresMeasures;
  private int annotations;

  private JsonMessageStructure(JsonTokens json) {
    this.json = json;
    place = json.place();
  }

  static JsonMessageStructure read(JsonTokens json) {
    JsonMessageStructure structure = new JsonMessageStructure(json);
    json.members(structure::member);
    return structure;
  }

  private void member(String name) {
    switch (name) {
      case "links" -> context = context(json);
      case "dimensions" -> levels(dimensions);
      case "attributes" -> levels(attributes);
      case "measures" -> {
        declaresMeasures = true;
        levels(measures);
      }
      case "annotations" ->
          json.items(
              () -> {
                annotations++;
                json.skip();
              });
      default -> json.skip();
    }
  }

  /** Level names by lower case: an official sample of 1.0 says {@code dataset}. */
  private void levels(Map<String, List<JsonMessageComponent>> levels) {
    json.members(
        name -> {
          List<JsonMessageComponent> components = new ArrayList<>();
          if (!json.is(JsonToken.VALUE_NULL)) {
            json.items(() -> components.add(JsonMessageComponent.read(json)));
          }
          levels.put(name.toLowerCase(Locale.ROOT), components);
        });
  }

  /** Reads links: the first flow, structure or agreement among them, or null. */
  static @Nullable Urn context(JsonTokens json) {
    Urn[] found = {null};
    json.items(
        () ->
            json.members(
                name -> {
                  if (name.equals("urn") && found[0] == null) {
                    found[0] = contextOrNull(json);
                  } else {
                    json.skip();
                  }
                }));
    return found[0];
  }

  private static @Nullable Urn contextOrNull(JsonTokens json) {
    String text = json.textOrNull();
    if (text == null) {
      return null;
    }
    try {
      Urn urn = Urn.parse(text);
      return CONTEXTS.contains(urn.type().name()) ? urn : null;
    } catch (InvalidSyntax e) {
      throw json.invalid(String.valueOf(e.getMessage()));
    }
  }

  /** What the data belong to; null if no link says so. */
  @Nullable Urn context() {
    return context;
  }

  /** Where it stands, for messages to people. */
  String place() {
    return place;
  }

  /** The dimensions at a level, in message order. */
  List<JsonMessageComponent> dimensions(String level) {
    return dimensions.getOrDefault(level, List.of());
  }

  /** The attributes at a level, in message order. */
  List<JsonMessageComponent> attributes(String level) {
    return attributes.getOrDefault(level, List.of());
  }

  /** The measures; null if the message does not say, which means the one of the structure. */
  @Nullable List<JsonMessageComponent> measures() {
    return declaresMeasures ? measures.getOrDefault("observation", List.of()) : null;
  }

  /** How many annotations there are to point at. */
  int annotations() {
    return annotations;
  }
}
