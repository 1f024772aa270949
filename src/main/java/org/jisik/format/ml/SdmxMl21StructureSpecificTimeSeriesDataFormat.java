package org.jisik.format.ml;

import java.util.List;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.describe.Era;

/**
 * Data as SDMX-ML 2.1, structure-specific, observations by period and nothing else.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v2.1.0/schemas/SDMXDataStructureSpecific.xsd">SDMX-ML
 *     2.1, structure-specific data</a>
 */
public final class SdmxMl21StructureSpecificTimeSeriesDataFormat extends MlDataFormat {

  public SdmxMl21StructureSpecificTimeSeriesDataFormat() {
    super(
        new MlDataDialect(
            new SdmxMediaType("application/vnd.sdmx.structurespecifictimeseriesdata+xml", "2.1"),
            Era.V21,
            false,
            List.of("StructureSpecificTimeSeriesData", "StructureSpecificData"),
            List.of(Era.V21)));
  }
}
