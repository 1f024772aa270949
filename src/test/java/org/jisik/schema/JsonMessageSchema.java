package org.jisik.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** JSON Schema validation, formats asserted. */
final class JsonMessageSchema {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonMessageSchema() {}

  /** A schema that names no draft (1.0, 2.0) is read as draft-07, as its keywords are. */
  static OfficialSchema of(Path file) {
    JsonSchema schema = compile(file);
    return message -> {
      Set<ValidationMessage> problems = problems(schema, message);
      if (!problems.isEmpty()) {
        throw new AssertionError(
            problems.stream().limit(20).map(Object::toString).collect(Collectors.joining("\n"))
                + "\n"
                + XmlSchema.beginning(message));
      }
    };
  }

  private static JsonSchema compile(Path file) {
    try {
      ObjectNode document = (ObjectNode) MAPPER.readTree(file.toFile());
      boolean isModern = document.path("$schema").asText().contains("2019-09");
      document.remove("$schema");
      document.remove("id");
      SchemaValidatorsConfig config =
          SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
      return JsonSchemaFactory.getInstance(isModern ? VersionFlag.V201909 : VersionFlag.V7)
          .getSchema(document, config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<ValidationMessage> problems(JsonSchema schema, byte[] message) {
    try {
      JsonNode document = MAPPER.readTree(message);
      return schema.validate(document);
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + e.getMessage(), e);
    }
  }
}
