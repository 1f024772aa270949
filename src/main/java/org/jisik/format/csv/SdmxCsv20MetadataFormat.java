package org.jisik.format.csv;

import org.jisik.model.describe.Era;

/**
 * Reference metadata in SDMX-CSV 2.0, whose rows have an action.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-csv/blob/v2.0.0/metadata-message/docs/sdmx-csv-field-guide.md">SDMX-CSV
 *     2.0 field guide, metadata messages</a>
 */
public final class SdmxCsv20MetadataFormat extends CsvMetadataFormat {

  public SdmxCsv20MetadataFormat() {
    super(CsvMetadataDialect.of("2.0.0", Era.V30, true));
  }
}
