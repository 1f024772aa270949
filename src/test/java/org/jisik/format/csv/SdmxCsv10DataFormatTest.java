package org.jisik.format.csv;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jisik.error.NotAcceptable;
import org.jisik.format.DataFormat;
import org.jisik.format.FormatOptions;
import org.jisik.format.FormatOptions.Content;
import org.jisik.format.FormatOptions.Keys;
import org.jisik.format.FormatOptions.Labels;
import org.jisik.model.data.DataSet;
import org.jisik.model.data.MemoryDataSet;
import org.jisik.model.data.SampleLayouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SdmxCsv10DataFormatTest extends CsvDataFormatContract {

  @Override
  protected DataFormat format() {
    return new SdmxCsv10DataFormat();
  }

  @Test
  void idsAreAsAgreed() throws Exception {
    assertGolden("csv-1.0.csv", mini(), FormatOptions.DEFAULT);
  }

  @Test
  void namesFollowIds() throws Exception {
    assertGolden("csv-1.0-both.csv", mini(), options(Labels.BOTH, Keys.NONE, Content.FULL, "fr"));
  }

  @Test
  void whatIsNotAskedForIsEmpty() throws Exception {
    assertGolden("csv-1.0-dataonly.csv", mini(), options(new Content(false, true, true)));
    assertGolden("csv-1.0-nodata.csv", mini(), options(new Content(true, false, false)));
    assertGolden("csv-1.0-serieskeysonly.csv", mini(), options(new Content(false, false, false)));
  }

  @ParameterizedTest
  @EnumSource
  void labelsReadBackAsWritten(Labels labels) {
    assertRoundTrip(mini(), options(labels, Keys.BOTH, Content.FULL, "fr"));
  }

  @Test
  void severalMeasuresAreNotAcceptable() {
    assertNotAcceptable(new MemoryDataSet(SampleLayouts.twoMeasures()));
  }

  @Test
  void severalStructuresAreNotAcceptable() {
    assertNotAcceptable(mini(), new MemoryDataSet(SampleLayouts.timeless()));
  }

  private void assertNotAcceptable(DataSet... dataSets) {
    assertThrows(
        NotAcceptable.class,
        () ->
            format()
                .write(
                    HEADER, List.of(dataSets), FormatOptions.DEFAULT, new ByteArrayOutputStream()));
  }
}
