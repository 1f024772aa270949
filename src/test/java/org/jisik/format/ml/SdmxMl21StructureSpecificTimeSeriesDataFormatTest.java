package org.jisik.format.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jisik.error.NotAcceptable;
import org.jisik.format.DataFormat;
import org.jisik.format.DataFormatContract;
import org.jisik.format.FormatOptions;
import org.jisik.model.data.DataSet;
import org.junit.jupiter.api.Test;

class SdmxMl21StructureSpecificTimeSeriesDataFormatTest extends DataFormatContract {

  @Override
  protected DataFormat format() {
    return new SdmxMl21StructureSpecificTimeSeriesDataFormat();
  }

  @Override
  protected void validate(byte[] message, DataSet dataSet, FormatOptions options) {
    OwnSchemas.of21(dataSet.layout(), options.isFlat()).validate(message);
  }

  @Override
  protected void assertFlatRoundTrip(DataSet data) {
    assertThrows(NotAcceptable.class, () -> write(data, flat()));
  }

  @Test
  void mediaTypeIsExact() {
    assertEquals(
        "application/vnd.sdmx.structurespecifictimeseriesdata+xml;version=2.1",
        format().mediaType().toString());
  }
}
