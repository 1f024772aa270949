package org.jisik.format.ml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jisik.error.InvalidMessage;
import org.jisik.format.ml.stax.MlNamespaces;
import org.jisik.format.ml.stax.MlStreams;
import org.jisik.model.describe.Era;
import org.jspecify.annotations.Nullable;

/** The version of an SDMX-ML message, which the namespace of its root element tells. */
public final class MlRoot {

  private static final int LONGEST_PROLOG = 1 << 16;

  private MlRoot() {}

  /**
   * Looks at the first element.
   *
   * @param in supports marks; afterwards where it was
   * @return empty if the namespace is none of SDMX-ML 2.1, 3.0 and 3.1
   * @throws InvalidMessage if there is no XML, or no element within 64 KiB
   */
  public static Optional<Era> era(InputStream in) {
    in.mark(LONGEST_PROLOG);
    try {
      XMLStreamReader reader = MlStreams.reader(in);
      reader.nextTag();
      @Nullable String namespace = reader.getNamespaceURI();
      in.reset();
      return Stream.of(Era.V21, Era.V30, Era.V31)
          .filter(era -> namespace != null && MlNamespaces.of(era).own(namespace))
          .findFirst();
    } catch (XMLStreamException e) {
      throw MlStreams.broken(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
