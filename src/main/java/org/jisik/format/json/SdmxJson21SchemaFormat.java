package org.jisik.format.json;

/** The JSON schema of SDMX-JSON 2.1 data messages. */
public final class SdmxJson21SchemaFormat extends JsonSchemaFormat {

  public SdmxJson21SchemaFormat() {
    super(JsonDataDialect.V21, "https://json-schema.org/draft/2019-09/schema");
  }
}
