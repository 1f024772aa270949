package org.jisik.format.csv;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.jisik.error.NotImplemented;
import org.jisik.format.MetadataFormat;
import org.junit.jupiter.api.Test;

class SdmxCsv20MetadataFormatTest extends CsvMetadataFormatContract {

  @Override
  protected MetadataFormat format() {
    return new SdmxCsv20MetadataFormat();
  }

  @Test
  void rowsAreForInformation() {
    String message = text(write(full()));
    assertTrue(message.contains(",METADATASET_ID,ACTION,TARGET_TYPES,"), message);
    assertTrue(message.contains(",BOK.STAT:MDS(1.2.0),I,"), message);
  }

  @Test
  void deletingIsLeftToTheMethod() {
    String message =
        "MDSTRUCTURE[;],MDSTRUCTURE_ID,METADATASET_ID,ACTION\r\nmetadataflow,A:MDF,A:MDS,D\r\n";
    assertThrows(NotImplemented.class, () -> read(message.getBytes(StandardCharsets.UTF_8)));
  }
}
