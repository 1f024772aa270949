package org.jisik.format.json;

/** Reference metadata in SDMX-JSON 2.0 (SDMX 3.0). */
public final class SdmxJson20MetadataFormat extends JsonMetadataFormat {

  public SdmxJson20MetadataFormat() {
    super(JsonDialect.V20);
  }
}
