package org.jisik.format.json;

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

/** Data as SDMX-JSON, whatever the version; each version is a class that names its dialect. */
abstract class JsonDataFormat implements DataFormat {

  private final JsonDataDialect dialect;

  JsonDataFormat(JsonDataDialect dialect) {
    this.dialect = dialect;
  }

  @Override
  public final SdmxMediaType mediaType() {
    return dialect.mediaType();
  }

  @Override
  public final Era era() {
    return dialect.era();
  }

  @Override
  public final void write(
      MessageHeader header, List<DataSet> dataSets, FormatOptions options, OutputStream out)
      throws IOException {
    new JsonDataWriter(dialect, options, out).write(header, dataSets);
  }

  @Override
  public final DataCursor read(InputStream in, LayoutLookup layouts) {
    return JsonDataMessage.open(in, layouts);
  }
}
