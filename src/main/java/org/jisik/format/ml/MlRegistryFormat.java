package org.jisik.format.ml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;
import org.jisik.format.MessageHeader;
import org.jisik.format.RegistryFormat;
import org.jisik.format.SdmxMediaType;
import org.jisik.format.ml.stax.MlStreams;
import org.jisik.model.describe.Era;
import org.jisik.model.registry.RegistryMessage;

/** Messages of the registry in any version of SDMX-ML; a version is a dialect and a media type. */
abstract class MlRegistryFormat implements RegistryFormat {

  private final MlDialect dialect;
  private final SdmxMediaType mediaType;

  MlRegistryFormat(MlDialect dialect, String mediaTypeVersion) {
    this.dialect = dialect;
    this.mediaType = new SdmxMediaType("application/vnd.sdmx.registry+xml", mediaTypeVersion);
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
  public final boolean canSay(Class<? extends RegistryMessage> type) {
    return true;
  }

  @Override
  public final void write(MessageHeader header, RegistryMessage message, OutputStream out)
      throws IOException {
    try {
      new MlRegistryWriter(dialect, MlStreams.writer(out)).write(header, message);
    } catch (XMLStreamException e) {
      throw MlStreams.failed(e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public final RegistryMessage readMessage(InputStream in) {
    try {
      return new MlRegistryReader(dialect, MlStreams.reader(in)).read();
    } catch (XMLStreamException e) {
      throw MlStreams.broken(e);
    }
  }
}
