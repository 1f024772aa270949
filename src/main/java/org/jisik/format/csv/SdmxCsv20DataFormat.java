package org.jisik.format.csv;

import java.util.EnumSet;
import org.jisik.model.data.DataAction;
import org.jisik.model.describe.Era;

/**
 * SDMX-CSV 2.0: data of any structures, with actions, keys, names and values of several parts.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-csv/blob/v2.0.0/data-message/docs/sdmx-csv-field-guide.md">SDMX-CSV
 *     2.0 field guide</a>
 */
public final class SdmxCsv20DataFormat extends CsvDataFormat {

  public SdmxCsv20DataFormat() {
    super(CsvDialect.second("2.0.0", Era.V30, EnumSet.complementOf(EnumSet.of(DataAction.MERGE))));
  }
}
