package org.jisik.format.ml;

import java.util.List;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.describe.Era;

/**
 * Data as SDMX-ML 3.0: several measures, complex values. Reads SDMX-ML 3.1 as well.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXDataStructureSpecific.xsd">SDMX-ML
 *     3.0, structure-specific data</a>
 */
public final class SdmxMl30DataFormat extends MlDataFormat {

  public SdmxMl30DataFormat() {
    super(
        new MlDataDialect(
            new SdmxMediaType("application/vnd.sdmx.data+xml", "3.0.0"),
            Era.V30,
            false,
            List.of("StructureSpecificData"),
            List.of(Era.V30, Era.V31)));
  }
}
