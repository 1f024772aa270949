package org.jisik.format.json;

import org.jisik.model.data.ComplexValue;
import org.jisik.model.data.Component;
import org.jisik.model.data.Utf8;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * One of the listed values of a component, as written.
 *
 * @param id of an enumerated value
 * @param value of any other, as a text or in the form of {@link ComplexValue}; since 2.0
 * @param name best match; in 1.0 the value itself where there is no id
 * @param names in all languages
 */
record JsonMessageValue(
    @Nullable String id, @Nullable String value, @Nullable String name, LocalisedText names) {

  /** What the entry {@code null} stands for. */
  static final JsonMessageValue NOTHING =
      new JsonMessageValue(null, null, null, LocalisedText.NONE);

  static JsonMessageValue read(JsonTokens json) {
    Reading reading = new Reading(json);
    json.members(reading::member);
    return new JsonMessageValue(reading.id, reading.value, reading.name, reading.names);
  }

  private static final class Reading {

    private final JsonTokens json;
    private @Nullable String id;
    private @Nullable String value;
    private @Nullable String name;
    private LocalisedText names = LocalisedText.NONE;

    Reading(JsonTokens json) {
      this.json = json;
    }

    void member(String member) {
      switch (member) {
        case "id" -> id = json.textOrNull();
        case "name" -> name = json.textOrNull();
        case "names" -> names = JsonInlineValue.texts(json);
        case "value", "values" -> value = JsonInlineValue.read(json);
        default -> json.skip();
      }
    }
  }

  /** The value itself; absent for {@link #NOTHING}. */
  Utf8 resolve(Component component, boolean isDimension) {
    if (value != null) {
      return Utf8.of(value);
    }
    if (id != null && (isDimension || component.isCoded() || name == null)) {
      return Utf8.of(id);
    }
    if (component.isMultilingual() && !names.isEmpty()) {
      return Utf8.of(ComplexValue.ofTexts(names).encode());
    }
    return name == null ? Utf8.absent() : Utf8.of(name);
  }
}
