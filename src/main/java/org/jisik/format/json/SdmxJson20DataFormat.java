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
 * SDMX-JSON 2.0 data: several measures, attributes of partial keys, values of several parts.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-json/blob/v2.0.0/data-message/docs/1-sdmx-json-field-guide.md">SDMX-JSON
 *     2.0, data message</a>
 */
public final class SdmxJson20DataFormat implements DataFormat {

  @Override
  public SdmxMediaType mediaType() {
    return JsonDataDialect.V20.mediaType();
  }

  @Override
  public Era era() {
    return JsonDataDialect.V20.era();
  }

  @Override
  public void write(
      MessageHeader header, List<DataSet> dataSets, FormatOptions options, OutputStream out)
      throws IOException {
    new JsonDataWriter(JsonDataDialect.V20, options, out).write(header, dataSets);
  }

  @Override
  public DataCursor read(InputStream in, LayoutLookup layouts) {
    return JsonDataMessage.open(in, layouts);
  }
}
