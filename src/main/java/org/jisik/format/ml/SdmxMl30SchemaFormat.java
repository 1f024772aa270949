package org.jisik.format.ml;

/**
 * The XML schema of SDMX-ML 3.0 structure-specific data.
 *
 * @see StructureSpecificSchema
 */
public final class SdmxMl30SchemaFormat extends MlSchemaFormat {

  public SdmxMl30SchemaFormat() {
    super("3.0.0", Integer.MAX_VALUE, StructureSpecificSchema::ml30);
  }
}
