package org.jisik.format.ml;

import java.util.List;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.describe.Era;

/**
 * Data as SDMX-ML 2.1, structure-specific: small, one XML attribute for each component.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v2.1.0/schemas/SDMXDataStructureSpecific.xsd">SDMX-ML
 *     2.1, structure-specific data</a>
 */
public final class SdmxMl21StructureSpecificDataFormat extends MlDataFormat {

  public SdmxMl21StructureSpecificDataFormat() {
    super(
        new MlDataDialect(
            new SdmxMediaType("application/vnd.sdmx.structurespecificdata+xml", "2.1"),
            Era.V21,
            false,
            List.of("StructureSpecificData", "StructureSpecificTimeSeriesData"),
            List.of(Era.V21)));
  }
}
