package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jisik.model.describe.Link;
import org.jisik.model.text.LanguagePreference;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A {@link JsonGenerator} for code that cannot throw {@link IOException}: shapes. What fails is
 * thrown unchecked, and unwrapped by whoever opened the stream.
 */
record JsonOut(JsonGenerator generator, LanguagePreference languages) {

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  private static void unchecked(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void startObject() {
    unchecked(generator::writeStartObject);
  }

  void startObject(String member) {
    unchecked(() -> generator.writeObjectFieldStart(member));
  }

  void endObject() {
    unchecked(generator::writeEndObject);
  }

  void startArray(String member) {
    unchecked(() -> generator.writeArrayFieldStart(member));
  }

  void endArray() {
    unchecked(generator::writeEndArray);
  }

  void string(String value) {
    unchecked(() -> generator.writeString(value));
  }

  void string(String member, String value) {
    unchecked(() -> generator.writeStringField(member, value));
  }

  void flag(boolean value) {
    unchecked(() -> generator.writeBoolean(value));
  }

  void flag(String member, boolean value) {
    unchecked(() -> generator.writeBooleanField(member, value));
  }

  void number(String member, BigDecimal value) {
    unchecked(() -> generator.writeNumberField(member, value));
  }

  void strings(String member, Iterable<String> values) {
    startArray(member);
    values.forEach(this::string);
    endArray();
  }

  void stringIfAny(String member, @Nullable String value) {
    if (value != null) {
      string(member, value);
    }
  }

  /** The best match, and a map of all languages (W6); of several texts in a language the first. */
  void localised(String member, LocalisedText text) {
    if (text.isEmpty()) {
      return;
    }
    string(member, text.bestOr(languages, ""));
    Map<String, String> byLanguage = new LinkedHashMap<>();
    text.texts().forEach(one -> byLanguage.putIfAbsent(one.language(), one.value()));
    startObject(member + "s");
    byLanguage.forEach(this::string);
    endObject();
  }

  void link(Link link) {
    startObject();
    stringIfAny("href", link.url());
    string("rel", link.rel());
    stringIfAny("urn", link.urn());
    stringIfAny("uri", link.uri());
    localised("title", link.title());
    stringIfAny("type", link.type());
    stringIfAny("hreflang", link.language());
    endObject();
  }

  void tree(JsonNode node) {
    unchecked(() -> StrictJson.MAPPER.writeTree(generator, node));
  }
}
