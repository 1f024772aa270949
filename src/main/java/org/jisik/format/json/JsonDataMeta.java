package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jisik.format.FormatOptions;
import org.jisik.format.MessageHeader;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;
import org.jisik.model.text.LocalisedText;

/** The {@code meta} object of a data message. */
record JsonDataMeta(JsonDataDialect dialect, FormatOptions options) {

  void write(JsonGenerator json, MessageHeader header, List<DataLayout> layouts)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", dialect.schema());
    json.writeStringField("id", header.id());
    json.writeBooleanField("test", header.isTest());
    json.writeStringField("prepared", header.prepared().toString());
    writeLanguages(json, layouts);
    json.writeObjectFieldStart("sender");
    json.writeStringField("id", header.sender());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The languages of the names of flows and components; those of codes are commonly the same. */
  private static void writeLanguages(JsonGenerator json, List<DataLayout> layouts)
      throws IOException {
    List<String> languages =
        layouts.stream()
            .flatMap(JsonDataMeta::names)
            .flatMap(name -> name.texts().stream())
            .map(text -> text.language().toLowerCase(Locale.ROOT))
            .filter(language -> !language.isEmpty())
            .distinct()
            .toList();
    if (!languages.isEmpty()) {
      json.writeArrayFieldStart("contentLanguages");
      for (String language : languages) {
        json.writeString(language);
      }
      json.writeEndArray();
    }
  }

  private static Stream<LocalisedText> names(DataLayout layout) {
    return Stream.concat(
        Stream.of(layout.name()),
        Stream.of(
                layout.dimensions().stream(),
                layout.measures().stream(),
                layout.attributes().stream().map(DataLayout.Attribute::component))
            .flatMap(components -> components)
            .map(Component::name));
  }
}
