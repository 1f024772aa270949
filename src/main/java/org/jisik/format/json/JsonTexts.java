package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jisik.model.text.LanguagePreference;
import org.jisik.model.text.LocalisedText;

/** Writes texts the way SDMX-JSON has them: the best match, and beside it all languages. */
record JsonTexts(JsonGenerator json, LanguagePreference languages) {

  /**
   * Writes two members, for instance {@code name} and {@code names}; the second only if there is a
   * text in a known language.
   *
   * @param standIn written as the best match if there is no text at all
   */
  void write(String name, LocalisedText text, String standIn) throws IOException {
    json.writeStringField(name, text.bestOr(languages, standIn));
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (LocalisedText.Text one : text.texts()) {
      if (!one.language().isEmpty()) {
        byLanguage.putIfAbsent(one.language(), one.value());
      }
    }
    if (!byLanguage.isEmpty()) {
      json.writeObjectFieldStart(name + "s");
      for (Map.Entry<String, String> one : byLanguage.entrySet()) {
        json.writeStringField(one.getKey(), one.getValue());
      }
      json.writeEndObject();
    }
  }
}
