package org.jisik.format.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jisik.error.NotAcceptable;
import org.jisik.format.DataFormat;
import org.jisik.format.DataFormatContract;
import org.jisik.format.FormatOptions;
import org.jisik.model.data.DataSet;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.Test;

class SdmxMl21GenericTimeSeriesDataFormatTest extends DataFormatContract {

  @Override
  protected DataFormat format() {
    return new SdmxMl21GenericTimeSeriesDataFormat();
  }

  @Override
  protected void validate(byte[] message, DataSet dataSet, FormatOptions options) {
    OfficialSchemas.ml21().validate(message);
  }

  @Override
  protected void assertFlatRoundTrip(DataSet data) {
    assertThrows(NotAcceptable.class, () -> write(data, flat()));
  }

  @Test
  void mediaTypeIsExact() {
    assertEquals(
        "application/vnd.sdmx.generictimeseriesdata+xml;version=2.1",
        format().mediaType().toString());
  }
}
