package org.jisik.format.ml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jisik.format.DataFormat;
import org.jisik.format.FormatOptions;
import org.jisik.format.MessageHeader;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataSet;
import org.jisik.model.data.LayoutLookup;
import org.jisik.model.describe.Era;

/** Data as SDMX-ML, whatever the version; each version is a class that names its dialect. */
abstract class MlDataFormat implements DataFormat {

  private final MlDataDialect dialect;

  MlDataFormat(MlDataDialect dialect) {
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
    new DataMessageWriter(dialect, options, dataSets).write(header, out);
  }

  @Override
  public DataCursor read(InputStream in, LayoutLookup layouts) {
    return MlDataCursor.open(in, dialect, layouts);
  }
}
