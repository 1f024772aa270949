package org.jisik.format.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jisik.format.DataFormat;
import org.jisik.format.FormatOptions;
import org.jisik.format.MessageHeader;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.DataSet;
import org.jisik.model.data.LayoutLookup;
import org.jisik.model.describe.Era;

/** What all versions of SDMX-CSV share; a version is a dialect. */
abstract class CsvDataFormat implements DataFormat {

  private final CsvDialect dialect;

  CsvDataFormat(CsvDialect dialect) {
    this.dialect = dialect;
  }

  @Override
  public SdmxMediaType mediaType() {
    return dialect.mediaType();
  }

  @Override
  public Era era() {
    return dialect.era();
  }

  @Override
  public void write(
      MessageHeader header, List<DataSet> dataSets, FormatOptions options, OutputStream out)
      throws IOException {
    CsvStyle style = new CsvStyle(dialect, options);
    List<DataLayout> layouts = dataSets.stream().map(DataSet::layout).toList();
    CsvWriter writer = new CsvWriter(style, CsvColumn.union(layouts, style), out);
    writer.writeHeader(layouts);
    for (DataSet dataSet : dataSets) {
      writer.write(dataSet);
    }
    writer.flush();
  }

  @Override
  public DataCursor read(InputStream in, LayoutLookup layouts) {
    return CsvDataCursor.open(in, layouts, dialect);
  }
}
