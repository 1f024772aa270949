package org.jisik.format.csv;

import org.jisik.model.describe.Era;

/**
 * Reference metadata in SDMX-CSV 2.1.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-csv/blob/master/metadata-message/docs/sdmx-csv-field-guide.md">SDMX-CSV
 *     2.1 field guide, metadata messages</a>
 */
public final class SdmxCsv21MetadataFormat extends CsvMetadataFormat {

  public SdmxCsv21MetadataFormat() {
    super(CsvMetadataDialect.of("2.1.0", Era.V31, false));
  }
}
