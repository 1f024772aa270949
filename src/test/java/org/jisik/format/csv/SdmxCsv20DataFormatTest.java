package org.jisik.format.csv;

import org.jisik.format.DataFormat;

class SdmxCsv20DataFormatTest extends CsvSince20DataFormatContract {

  @Override
  protected DataFormat format() {
    return new SdmxCsv20DataFormat();
  }

  @Override
  char merge() {
    return 'A';
  }
}
