package org.jisik.format.ml;

import java.util.List;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.describe.Era;

/**
 * Data as SDMX-ML 3.1: as 3.0, with the action Merge. Reads SDMX-ML 3.0 as well.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.1.0/schemas/SDMXDataStructureSpecific.xsd">SDMX-ML
 *     3.1, structure-specific data</a>
 */
public final class SdmxMl31DataFormat extends MlDataFormat {

  public SdmxMl31DataFormat() {
    super(
        new MlDataDialect(
            new SdmxMediaType("application/vnd.sdmx.data+xml", "3.1.0"),
            Era.V31,
            false,
            List.of("StructureSpecificData"),
            List.of(Era.V31, Era.V30)));
  }
}
