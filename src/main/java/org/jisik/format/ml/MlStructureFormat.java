package org.jisik.format.ml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jisik.format.SdmxMediaType;
import org.jisik.format.StructureFormat;
import org.jisik.format.StructureMessage;
import org.jisik.format.ml.stax.MlStreams;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.describe.Era;
import org.jisik.model.text.LanguagePreference;

/** Structures in any version of SDMX-ML; a version is a dialect and a media type. */
abstract class MlStructureFormat implements StructureFormat {

  private final MlDialect dialect;
  private final SdmxMediaType mediaType;

  MlStructureFormat(MlDialect dialect, String mediaTypeVersion) {
    this.dialect = dialect;
    this.mediaType = new SdmxMediaType("application/vnd.sdmx.structure+xml", mediaTypeVersion);
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
  public final void write(StructureMessage message, LanguagePreference languages, OutputStream out)
      throws IOException {
    try {
      new MlStructureWriter(dialect, MlStreams.writer(out)).write(message.heldBy(this::obstacle));
    } catch (XMLStreamException e) {
      throw MlStreams.failed(e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public final List<Artefact> read(InputStream in) {
    try {
      return new MlStructureReader(dialect, MlStreams.reader(in)).read();
    } catch (XMLStreamException e) {
      throw MlStreams.broken(e);
    }
  }
}
