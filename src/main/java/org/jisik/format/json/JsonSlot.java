package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.List;
import org.jisik.model.data.ComplexValue;
import org.jisik.model.data.Component;
import org.jisik.model.data.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * A place in the arrays and keys of a message: which component it is, and how its values are told.
 */
final class JsonSlot {

  /** The position of the time dimension, which is not among the dimensions of a layout. */
  static final int TIME = -1;

  private final String id;
  private final int position;
  private final @Nullable List<Utf8> values;

  private JsonSlot(String id, int position, @Nullable List<Utf8> values) {
    this.id = id;
    this.position = position;
    this.values = values;
  }

  /**
   * The place of a component of the message.
   *
   * @param position its position in the layout
   * @param component what the layout says of it
   */
  static JsonSlot of(
      JsonMessageComponent written, int position, Component component, boolean isDimension) {
    List<JsonMessageValue> listed = written.values();
    if (listed == null) {
      return isDimension
          ? withoutValues(written.id(), position)
          : new JsonSlot(written.id(), position, null);
    }
    return new JsonSlot(
        written.id(),
        position,
        listed.stream().map(value -> value.resolve(component, isDimension)).toList());
  }

  /** The place of a dimension that no index can point at. */
  static JsonSlot withoutValues(String id, int position) {
    return new JsonSlot(id, position, List.of());
  }

  String id() {
    return id;
  }

  /** Its position among the dimensions, measures or attributes of the layout, or {@link #TIME}. */
  int position() {
    return position;
  }

  /** How many values there are to point at. */
  int size() {
    return values == null ? 0 : values.size();
  }

  /** Shows a listed value of a dimension. */
  void show(int index, Utf8 value) {
    if (values != null) {
      value.set(values.get(index));
    }
  }

  /** Reads the current value of the message: an index, or since 2.0 the value itself. */
  void read(JsonTokens json, Utf8Buffer buffer, Utf8 value) {
    if (json.is(JsonToken.VALUE_NULL)) {
      value.clear();
    } else if (values != null) {
      readIndexes(json, values, buffer, value);
    } else if (json.isScalar()) {
      json.text(buffer, value);
    } else {
      keep(JsonInlineValue.read(json), buffer, value);
    }
  }

  /** One index, or since 2.1 a list of them for several values. */
  private void readIndexes(JsonTokens json, List<Utf8> listed, Utf8Buffer buffer, Utf8 value) {
    if (!json.is(JsonToken.START_ARRAY)) {
      value.set(listed.get(json.index(listed.size(), "values of " + id)));
      return;
    }
    List<String> several = new ArrayList<>();
    json.items(
        () -> several.add(listed.get(json.index(listed.size(), "values of " + id)).toString()));
    keep(several.isEmpty() ? null : ComplexValue.ofValues(several).encode(), buffer, value);
  }

  private static void keep(@Nullable String text, Utf8Buffer buffer, Utf8 value) {
    if (text == null) {
      value.clear();
    } else {
      buffer.put(text, value);
    }
  }
}
