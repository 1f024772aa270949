package org.jisik.format.json;

/** SDMX-JSON 2.1 structures: {@code application/vnd.sdmx.structure+json;version=2.1.0}. */
public final class SdmxJson21StructureFormat extends JsonStructureFormat {

  public SdmxJson21StructureFormat() {
    super(JsonDialect.V21);
  }
}
