package org.jisik.format.ml;

/**
 * The XML schema of SDMX-ML 2.1 structure-specific data.
 *
 * @see StructureSpecificSchema
 */
public final class SdmxMl21SchemaFormat extends MlSchemaFormat {

  public SdmxMl21SchemaFormat() {
    super("2.1", 1, StructureSpecificSchema::ml21);
  }
}
