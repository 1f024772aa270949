package org.jisik.format.ml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.jisik.error.NotAcceptable;
import org.jisik.format.SchemaFormat;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.data.DataLayout;

/** The XML schemas of structure-specific data, whatever the version. */
abstract class MlSchemaFormat implements SchemaFormat {

  private final SdmxMediaType mediaType;
  private final int maxMeasures;
  private final BiFunction<DataLayout, Packaging, String> schema;

  /**
   * @param version of the media type
   * @param maxMeasures how many measures messages can hold
   */
  MlSchemaFormat(
      String version, int maxMeasures, BiFunction<DataLayout, Packaging, String> schema) {
    this.mediaType = new SdmxMediaType("application/vnd.sdmx.schema+xml", version);
    this.maxMeasures = maxMeasures;
    this.schema = schema;
  }

  @Override
  public final SdmxMediaType mediaType() {
    return mediaType;
  }

  @Override
  public final void write(DataLayout layout, Packaging packaging, OutputStream out)
      throws IOException {
    if (layout.measures().size() > maxMeasures) {
      throw new NotAcceptable(
          "%s has %d measures, SDMX-ML %s can say %d"
              .formatted(
                  layout.context(), layout.measures().size(), mediaType.version(), maxMeasures));
    }
    out.write(schema.apply(layout, packaging).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
