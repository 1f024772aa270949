package org.jisik.format.csv;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jisik.format.MetadataFormat;
import org.junit.jupiter.api.Test;

class SdmxCsv21MetadataFormatTest extends CsvMetadataFormatContract {

  @Override
  protected MetadataFormat format() {
    return new SdmxCsv21MetadataFormat();
  }

  @Test
  void rowsSayWhetherLanguagesAreMissing() {
    String message = text(write(full(), plain()));
    assertTrue(message.contains(",METADATASET_ID,IS_PARTIAL_LANGUAGE,TARGET_TYPES,"), message);
    assertTrue(message.contains(",BOK.STAT:MDS(1.2.0),1,"), message);
    assertTrue(message.contains(",KR2:MDS_PLAIN,0,"), message);
  }
}
