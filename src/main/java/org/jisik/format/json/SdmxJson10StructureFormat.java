package org.jisik.format.json;

/** SDMX-JSON 1.0 structures: {@code application/vnd.sdmx.structure+json;version=1.0.0}. */
public final class SdmxJson10StructureFormat extends JsonStructureFormat {

  public SdmxJson10StructureFormat() {
    super(JsonDialect.V10);
  }
}
