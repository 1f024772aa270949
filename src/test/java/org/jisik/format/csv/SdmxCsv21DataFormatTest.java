package org.jisik.format.csv;

import org.jisik.format.DataFormat;

class SdmxCsv21DataFormatTest extends CsvSince20DataFormatContract {

  @Override
  protected DataFormat format() {
    return new SdmxCsv21DataFormat();
  }

  @Override
  char merge() {
    return 'M';
  }
}
