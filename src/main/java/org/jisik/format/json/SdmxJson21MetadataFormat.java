package org.jisik.format.json;

/** Reference metadata in SDMX-JSON 2.1 (SDMX 3.1). */
public final class SdmxJson21MetadataFormat extends JsonMetadataFormat {

  public SdmxJson21MetadataFormat() {
    super(JsonDialect.V21);
  }
}
