package org.jisik.format.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jisik.format.FormatOptions;
import org.jisik.format.MetadataFormat;
import org.jisik.format.MetadataMessage;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.describe.Era;
import org.jisik.model.metadata.MetadataLayoutLookup;

/**
 * Reference metadata in SDMX-CSV: a row for each set, a column for each attribute.
 *
 * <p>It has no place for annotations, links, descriptions and validity, nor for notices of what is
 * left out; names are there with labels only.
 */
abstract class CsvMetadataFormat implements MetadataFormat {

  private final CsvMetadataDialect dialect;

  CsvMetadataFormat(CsvMetadataDialect dialect) {
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
  public void write(MetadataMessage message, FormatOptions options, OutputStream out)
      throws IOException {
    new CsvMetadataWriter(
            dialect,
            message.heldBy(this::obstacle).reports(),
            options.labels(),
            options.languages())
        .write(out);
  }

  @Override
  public List<MetadataSet> read(InputStream in, MetadataLayoutLookup layouts) {
    return new CsvMetadataReader(new CsvRecords(in, CsvMetadataDialect.STRUCTURE), layouts).read();
  }
}
