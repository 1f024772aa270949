package org.jisik.format.ml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jisik.format.FormatOptions;
import org.jisik.format.MetadataFormat;
import org.jisik.format.MetadataMessage;
import org.jisik.format.SdmxMediaType;
import org.jisik.format.ml.MlDialect.Vocabulary;
import org.jisik.format.ml.stax.MlStreams;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.describe.Era;
import org.jisik.model.metadata.MetadataLayoutLookup;

/** Reference metadata in any version of SDMX-ML; a version is a dialect and a media type. */
abstract class MlMetadataFormat implements MetadataFormat {

  private final MlDialect dialect;
  private final SdmxMediaType mediaType;

  MlMetadataFormat(MlDialect dialect, SdmxMediaType mediaType) {
    this.dialect = dialect.of(Vocabulary.METADATA);
    this.mediaType = mediaType;
  }

  @Override
  public final SdmxMediaType mediaType() {
    return mediaType;
  }

  @Override
  public final Era era() {
    return dialect.era();
  }

  @Override
  public final void write(MetadataMessage message, FormatOptions options, OutputStream out)
      throws IOException {
    try {
      new MlMetadataWriter(dialect, MlStreams.writer(out)).write(message.heldBy(this::obstacle));
    } catch (XMLStreamException e) {
      throw MlStreams.failed(e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public List<MetadataSet> read(InputStream in, MetadataLayoutLookup layouts) {
    try {
      return new MlMetadataReader(dialect, MlStreams.reader(in)).read();
    } catch (XMLStreamException e) {
      throw MlStreams.broken(e);
    }
  }
}
