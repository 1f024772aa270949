package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.List;
import org.jisik.model.data.ComplexValue;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/** Reads values that stand in place: texts, numbers, and since 2.0 values of several parts. */
final class JsonInlineValue {

  private JsonInlineValue() {}

  /** A value as a text or in the form of {@link ComplexValue}; null for {@code null}. */
  static @Nullable String read(JsonTokens json) {
    if (json.is(JsonToken.START_OBJECT)) {
      return ComplexValue.ofTexts(texts(json)).encode();
    }
    if (json.is(JsonToken.START_ARRAY)) {
      List<LocalisedText> parts = new ArrayList<>();
      json.items(() -> addPart(json, parts));
      return parts.isEmpty() ? null : new ComplexValue(parts).encode();
    }
    return json.textOrNull();
  }

  private static void addPart(JsonTokens json, List<LocalisedText> parts) {
    if (json.is(JsonToken.START_OBJECT)) {
      parts.add(texts(json));
    } else {
      String text = json.textOrNull();
      if (text != null) {
        parts.add(LocalisedText.of("", text));
      }
    }
  }

  /** A text in several languages. */
  static LocalisedText texts(JsonTokens json) {
    List<LocalisedText.Text> texts = new ArrayList<>();
    json.members(
        language -> {
          String text = json.textOrNull();
          if (text != null) {
            texts.add(new LocalisedText.Text(language, text));
          }
        });
    return new LocalisedText(texts);
  }
}
