package org.jisik.format.ml;

import java.util.List;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.describe.Era;

/**
 * Data as SDMX-ML 2.1, generic, observations by period and nothing else.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v2.1.0/schemas/SDMXDataGeneric.xsd">SDMX-ML
 *     2.1, generic data</a>
 */
public final class SdmxMl21GenericTimeSeriesDataFormat extends MlDataFormat {

  public SdmxMl21GenericTimeSeriesDataFormat() {
    super(
        new MlDataDialect(
            new SdmxMediaType("application/vnd.sdmx.generictimeseriesdata+xml", "2.1"),
            Era.V21,
            true,
            List.of("GenericTimeSeriesData", "GenericData"),
            List.of(Era.V21)));
  }
}
