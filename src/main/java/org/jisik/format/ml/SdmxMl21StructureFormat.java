package org.jisik.format.ml;

/**
 * Structures in SDMX-ML 2.1.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml">SDMX-ML 2.1, SDMXStructure.xsd</a>
 */
public final class SdmxMl21StructureFormat extends MlStructureFormat {

  public SdmxMl21StructureFormat() {
    super(MlDialect.V21, "2.1");
  }
}
