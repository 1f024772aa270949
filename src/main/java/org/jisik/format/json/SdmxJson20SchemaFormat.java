package org.jisik.format.json;

/** The JSON schema of SDMX-JSON 2.0 data messages. */
public final class SdmxJson20SchemaFormat extends JsonSchemaFormat {

  public SdmxJson20SchemaFormat() {
    super(JsonDataDialect.V20, "http://json-schema.org/draft-07/schema#");
  }
}
