package org.jisik.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jisik.error.NotAcceptable;
import org.jisik.format.DataFormat;
import org.jisik.format.FormatOptions;
import org.jisik.model.data.DataSet;
import org.jisik.model.data.MemoryDataSet;
import org.jisik.model.data.SampleLayouts;
import org.jisik.schema.OfficialSchema;
import org.jisik.schema.OfficialSchemas;
import org.junit.jupiter.api.Test;

class SdmxJson10DataFormatTest extends JsonDataFormatContract {

  @Override
  protected DataFormat format() {
    return new SdmxJson10DataFormat();
  }

  @Override
  OfficialSchema schema() {
    return OfficialSchemas.json10Data();
  }

  /** The schema has no place for uncoded values that cannot be ids, such as names of cities. */
  @Override
  protected void validate(byte[] message, DataSet dataSet, FormatOptions options) {
    if (!dataSet.layout().equals(SampleLayouts.timeless())) {
      super.validate(message, dataSet, options);
    }
  }

  @Test
  void severalMeasuresAreRefusedBeforeOutput() {
    assertRefused(new MemoryDataSet(SampleLayouts.twoMeasures()));
  }

  @Test
  void severalStructuresAreRefusedBeforeOutput() {
    assertRefused(mini(), new MemoryDataSet(SampleLayouts.timeless()));
  }

  private void assertRefused(DataSet... dataSets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThrows(
        NotAcceptable.class,
        () -> format().write(HEADER, List.of(dataSets), FormatOptions.DEFAULT, out));
    assertEquals(0, out.size());
  }
}
