package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jisik.model.data.CodeNames;
import org.jisik.model.data.ComplexValue;
import org.jisik.model.data.Component;
import org.jisik.model.text.LocalisedText;
import org.jisik.model.time.TimePeriod;

/** Writes the {@code values} of a component: what the indexes of the data sets point at. */
record JsonValuesWriter(JsonDataDialect dialect, JsonTexts texts, JsonGenerator json) {

  /** The pattern of ids in the official schemas. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_@$-]+");

  /**
   * Writes the values of a dimension: {@code id} and {@code name}, or {@code value} where the text
   * cannot be an id. 1.0 has nothing but ids for them.
   */
  void writeOfDimension(Component dimension, ValueDictionary values, boolean isTime)
      throws IOException {
    json.writeArrayFieldStart("values");
    for (int index = 0; index < values.size(); index++) {
      String text = values.text(index);
      json.writeStartObject();
      if (!dialect.isSince20() || ID.matcher(text).matches()) {
        writeCode(dimension, text);
      } else {
        json.writeStringField("value", text);
      }
      if (isTime) {
        writeSpan(text);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeCode(Component component, String code) throws IOException {
    json.writeStringField("id", code);
    CodeNames codes = component.codes();
    texts.write("name", codes == null ? LocalisedText.NONE : codes.nameOf(code), code);
  }

  /** Both ends inclusive, with seconds and zone. */
  private void writeSpan(String text) throws IOException {
    Optional<TimePeriod> period = TimePeriod.find(text, TimePeriod.CALENDAR_YEAR);
    if (period.isPresent()) {
      json.writeStringField("start", period.get().start().toString());
      json.writeStringField("end", period.get().until().minus(1, ChronoUnit.SECONDS).toString());
    }
  }

  /** Writes the values of a measure or attribute; 2.x has no empty list for none. */
  void write(Component component, ValueDictionary values) throws IOException {
    if (dialect.isSince20() && values.size() == 0) {
      return;
    }
    json.writeArrayFieldStart("values");
    for (int index = 0; index < values.size(); index++) {
      json.writeStartObject();
      writeValue(component, values.text(index));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeValue(Component component, String text) throws IOException {
    if (component.isCoded() && ID.matcher(text).matches()) {
      writeCode(component, text);
    } else if (!dialect.isSince20()) {
      writeText(ComplexValue.decode(text));
    } else if (text.indexOf(ComplexValue.VALUE) == 0) {
      writeCombination(ComplexValue.decode(text));
    } else {
      json.writeStringField("value", text);
    }
  }

  /** In 2.0 several codes of one attribute are one entry: an index cannot be a list. */
  private void writeCombination(ComplexValue value) throws IOException {
    json.writeArrayFieldStart("values");
    for (LocalisedText part : value.values()) {
      json.writeString(part.texts().get(0).value());
    }
    json.writeEndArray();
  }

  /** In 1.0 a text is the name of a value without id; several values cannot be told apart. */
  private void writeText(ComplexValue value) throws IOException {
    if (value.values().size() == 1) {
      texts.write("name", value.values().get(0), "");
    } else {
      json.writeStringField(
          "name",
          value.values().stream()
              .map(part -> part.bestOr(texts.languages(), ""))
              .collect(Collectors.joining(", ")));
    }
  }
}
