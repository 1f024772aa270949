package org.jisik.format.ml;

/**
 * Structures in SDMX-ML 3.1.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml">SDMX-ML 3.1, SDMXStructure.xsd</a>
 */
public final class SdmxMl31StructureFormat extends MlStructureFormat {

  public SdmxMl31StructureFormat() {
    super(MlDialect.V31, "3.1.0");
  }
}
