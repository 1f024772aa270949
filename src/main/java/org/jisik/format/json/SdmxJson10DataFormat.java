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

/**
 * SDMX-JSON 1.0 data.
 *
 * <p>Holds one measure, and one structure for all its data sets. Periods with {@code :} or {@code
 * /} have ids that the schema refuses; it has no other place for them.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-json/tree/v1.0/data-message/docs">SDMX-JSON 1.0,
 *     data message</a>
 */
public final class SdmxJson10DataFormat implements DataFormat {

  @Override
  public SdmxMediaType mediaType() {
    return JsonDataDialect.V10.mediaType();
  }

  @Override
  public Era era() {
    return JsonDataDialect.V10.era();
  }

  @Override
  public void write(
      MessageHeader header, List<DataSet> dataSets, FormatOptions options, OutputStream out)
      throws IOException {
    new JsonDataWriter(JsonDataDialect.V10, options, out).write(header, dataSets);
  }

  @Override
  public DataCursor read(InputStream in, LayoutLookup layouts) {
    return JsonDataMessage.open(in, layouts);
  }
}
