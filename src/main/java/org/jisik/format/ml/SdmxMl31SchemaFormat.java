package org.jisik.format.ml;

/**
 * The XML schema of SDMX-ML 3.1 structure-specific data.
 *
 * @see StructureSpecificSchema
 */
public final class SdmxMl31SchemaFormat extends MlSchemaFormat {

  public SdmxMl31SchemaFormat() {
    super("3.1.0", Integer.MAX_VALUE, StructureSpecificSchema::ml31);
  }
}
