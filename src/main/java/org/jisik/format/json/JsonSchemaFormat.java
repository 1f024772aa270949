package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jisik.format.SchemaFormat;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;

/**
 * The JSON schemas of data messages, whatever the version: the official schema, and besides which
 * components the structure has and which codes they may have.
 *
 * <p>How observations are packed plays no role: components may stand at any level.
 */
abstract class JsonSchemaFormat implements SchemaFormat {

  private final JsonDataDialect dialect;
  private final String draft;

  /**
   * @param draft the dialect of JSON Schema, that of the official schema
   */
  JsonSchemaFormat(JsonDataDialect dialect, String draft) {
    this.dialect = dialect;
    this.draft = draft;
  }

  @Override
  public final SdmxMediaType mediaType() {
    return new SdmxMediaType("application/vnd.sdmx.schema+json", dialect.version());
  }

  @Override
  public final void write(DataLayout layout, Packaging packaging, OutputStream out)
      throws IOException {
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("$schema", draft);
      json.writeStringField("title", layout.context().urn().toString());
      json.writeArrayFieldStart("allOf");
      writeReference(json, dialect.schema());
      json.writeEndArray();
      openObjects(json, "properties", "data", "properties", "structures", "items", "properties");
      writeLevels(json, "dimensions", dimensions(layout));
      writeLevels(json, "measures", layout.measures());
      // Closing the generator closes the objects that are open.
      writeLevels(
          json,
          "attributes",
          layout.attributes().stream().map(DataLayout.Attribute::component).toList());
    }
  }

  private static List<Component> dimensions(DataLayout layout) {
    return Stream.concat(layout.dimensions().stream(), Stream.ofNullable(layout.time())).toList();
  }

  private static void writeReference(JsonGenerator json, String schema) throws IOException {
    json.writeStartObject();
    json.writeStringField("$ref", schema);
    json.writeEndObject();
  }

  private static void openObjects(JsonGenerator json, String... names) throws IOException {
    for (String name : names) {
      json.writeObjectFieldStart(name);
    }
  }

  /** Whatever the level: the components there are some of these. */
  private static void writeLevels(JsonGenerator json, String kind, List<Component> components)
      throws IOException {
    openObjects(json, kind, "additionalProperties", "items");
    openObjects(json, "properties", "id");
    writeStrings(json, "enum", components.stream().map(Component::id).toList());
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("allOf");
    for (Component component : components) {
      if (component.codes() != null) {
        writeCodes(json, component.id(), component.codes().names().keySet().stream().toList());
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeCodes(JsonGenerator json, String component, List<String> codes)
      throws IOException {
    json.writeStartObject();
    openObjects(json, "if", "properties", "id");
    json.writeStringField("const", component);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    openObjects(json, "then", "properties", "values", "items", "properties", "id");
    writeStrings(json, "enum", codes);
    for (int depth = 0; depth < 6; depth++) {
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writeStrings(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
