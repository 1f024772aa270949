package org.jisik.format.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jisik.format.DataFormat;
import org.jisik.format.DataFormatContract;
import org.jisik.format.FormatOptions;
import org.jisik.model.data.DataSet;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.Test;

class SdmxMl21GenericDataFormatTest extends DataFormatContract {

  @Override
  protected DataFormat format() {
    return new SdmxMl21GenericDataFormat();
  }

  @Override
  protected void validate(byte[] message, DataSet dataSet, FormatOptions options) {
    OfficialSchemas.ml21().validate(message);
  }

  @Test
  void mediaTypeIsExact() {
    assertEquals(
        "application/vnd.sdmx.genericdata+xml;version=2.1", format().mediaType().toString());
  }
}
