package org.jisik.format.ml;

import org.jisik.format.SdmxMediaType;

/**
 * Reference metadata in SDMX-ML 3.0.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml">SDMX-ML 3.0, SDMXMetadataGeneric.xsd</a>
 */
public final class SdmxMl30MetadataFormat extends MlMetadataFormat {

  public SdmxMl30MetadataFormat() {
    super(MlDialect.V30, new SdmxMediaType("application/vnd.sdmx.metadata+xml", "3.0.0"));
  }
}
