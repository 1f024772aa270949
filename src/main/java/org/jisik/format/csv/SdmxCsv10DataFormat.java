package org.jisik.format.csv;

/**
 * SDMX-CSV 1.0: data of one dataflow with one measure, one row for each observation.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-csv/blob/v1.0/data-message/docs/sdmx-csv-field-guide.md">SDMX-CSV
 *     1.0 field guide</a>
 */
public final class SdmxCsv10DataFormat extends CsvDataFormat {

  public SdmxCsv10DataFormat() {
    super(CsvDialect.first("1.0.0"));
  }
}
