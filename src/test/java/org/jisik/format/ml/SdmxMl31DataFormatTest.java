package org.jisik.format.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jisik.format.DataFormat;
import org.jisik.format.DataFormatContract;
import org.jisik.format.FormatOptions;
import org.jisik.model.data.DataSet;
import org.junit.jupiter.api.Test;

class SdmxMl31DataFormatTest extends DataFormatContract {

  @Override
  protected DataFormat format() {
    return new SdmxMl31DataFormat();
  }

  @Override
  protected void validate(byte[] message, DataSet dataSet, FormatOptions options) {
    OwnSchemas.of31(dataSet.layout(), options.isFlat()).validate(message);
  }

  @Test
  void mediaTypeIsExact() {
    assertEquals("application/vnd.sdmx.data+xml;version=3.1.0", format().mediaType().toString());
  }
}
