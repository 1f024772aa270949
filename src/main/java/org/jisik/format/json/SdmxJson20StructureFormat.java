package org.jisik.format.json;

/** SDMX-JSON 2.0 structures: {@code application/vnd.sdmx.structure+json;version=2.0.0}. */
public final class SdmxJson20StructureFormat extends JsonStructureFormat {

  public SdmxJson20StructureFormat() {
    super(JsonDialect.V20);
  }
}
