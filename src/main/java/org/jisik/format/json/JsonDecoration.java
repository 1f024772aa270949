package org.jisik.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jisik.model.describe.Part;

/**
 * A list of values with flags in the ways that SDMX-JSON has for it (W3). Each value is an object
 * of its text, named {@code value}, and its flags.
 */
record JsonDecoration(Part part) {

  static JsonDecoration of(Part part) {
    return new JsonDecoration(part);
  }

  void write(JsonOut out, List<ObjectNode> values) {
    switch (part.decoration()) {
      case STRING_OR_OBJECT -> writeStringsOrObjects(out, values);
      case PARALLEL -> writeParallel(out, values);
      case SUBSET -> writeSubset(out, values);
      case NONE, OBJECT -> throw new IllegalStateException(part + " is not decorated");
    }
  }

  private void writeStringsOrObjects(JsonOut out, List<ObjectNode> values) {
    out.startArray(part.member());
    values.forEach(value -> out.tree(value.size() == 1 ? value.get(JsonMembers.CONTENT) : value));
    out.endArray();
  }

  private static String text(ObjectNode value) {
    return value.path(JsonMembers.CONTENT).asText();
  }

  private static List<String> flags(List<ObjectNode> values) {
    return values.stream()
        .flatMap(value -> value.properties().stream())
        .map(Map.Entry::getKey)
        .filter(name -> !name.equals(JsonMembers.CONTENT))
        .distinct()
        .toList();
  }

  private void writeParallel(JsonOut out, List<ObjectNode> values) {
    out.strings(part.member(), values.stream().map(JsonDecoration::text).toList());
    for (String flag : flags(values)) {
      out.startArray(parallelPrefix() + capitalised(flag));
      values.forEach(value -> out.flag(value.path(flag).asBoolean(false)));
      out.endArray();
    }
  }

  private void writeSubset(JsonOut out, List<ObjectNode> values) {
    out.strings(part.member(), values.stream().map(JsonDecoration::text).toList());
    for (String flag : flags(values)) {
      List<String> flagged =
          values.stream()
              .filter(value -> value.path(flag).asBoolean(false))
              .map(JsonDecoration::text)
              .toList();
      if (!flagged.isEmpty()) {
        out.strings(flag, flagged);
      }
    }
  }

  /** The values of a list as objects, whichever way they were written. */
  Stream<JsonMembers> read(JsonMembers owner) {
    return switch (part.decoration()) {
      case PARALLEL -> readParallel(owner).stream();
      case SUBSET -> readSubset(owner).stream();
      case NONE, OBJECT, STRING_OR_OBJECT -> owner.streamObjects(part.member());
    };
  }

  private List<JsonMembers> readParallel(JsonMembers owner) {
    List<JsonMembers> values = owner.takeObjects(part.member());
    for (String second : owner.namesBeginning(parallelPrefix())) {
      String flag = decapitalised(second.substring(parallelPrefix().length()));
      List<JsonNode> flags = owner.takeArray(second);
      for (int i = 0; i < Math.min(flags.size(), values.size()); i++) {
        values.get(i).node().set(flag, flags.get(i));
      }
    }
    return values;
  }

  /** A flagged text may also stand in the second list alone. */
  private List<JsonMembers> readSubset(JsonMembers owner) {
    List<JsonMembers> values = new ArrayList<>(owner.takeObjects(part.member()));
    Map<String, JsonMembers> byText = new HashMap<>();
    values.forEach(value -> byText.putIfAbsent(text(value.node()), value));
    for (String flag : owner.namesOfArrays()) {
      for (JsonMembers flagged : owner.takeObjects(flag)) {
        JsonMembers known = byText.putIfAbsent(text(flagged.node()), flagged);
        if (known == null) {
          values.add(flagged);
        }
        (known == null ? flagged : known).node().put(flag, true);
      }
    }
    return values;
  }

  private String parallelPrefix() {
    return "are" + capitalised(part.member());
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String decapitalised(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
