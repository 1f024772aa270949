package org.jisik.format.csv;

import java.util.EnumSet;
import org.jisik.model.data.DataAction;
import org.jisik.model.describe.Era;

/**
 * SDMX-CSV 2.1: as 2.0, with the action Merge.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-csv/blob/master/data-message/docs/sdmx-csv-field-guide.md">SDMX-CSV
 *     2.1 field guide</a>
 */
public final class SdmxCsv21DataFormat extends CsvDataFormat {

  public SdmxCsv21DataFormat() {
    super(CsvDialect.second("2.1.0", Era.V31, EnumSet.allOf(DataAction.class)));
  }
}
