package org.jisik.format.ml;

/**
 * Structures in SDMX-ML 3.0.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml">SDMX-ML 3.0, SDMXStructure.xsd</a>
 */
public final class SdmxMl30StructureFormat extends MlStructureFormat {

  public SdmxMl30StructureFormat() {
    super(MlDialect.V30, "3.0.0");
  }
}
