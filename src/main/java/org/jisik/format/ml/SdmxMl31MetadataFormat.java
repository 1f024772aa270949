package org.jisik.format.ml;

import org.jisik.format.SdmxMediaType;

/**
 * Reference metadata in SDMX-ML 3.1.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml">SDMX-ML 3.1, SDMXMetadataGeneric.xsd</a>
 */
public final class SdmxMl31MetadataFormat extends MlMetadataFormat {

  public SdmxMl31MetadataFormat() {
    super(MlDialect.V31, new SdmxMediaType("application/vnd.sdmx.metadata+xml", "3.1.0"));
  }
}
