package org.jisik.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.describe.Era;
import org.jisik.model.text.LanguagePreference;

/**
 * An encoding of structures. Stateless, safe for many threads. Knows eras and spellings, never an
 * artefact type.
 */
public interface StructureFormat {

  /** The media type of its messages. */
  SdmxMediaType mediaType();

  /** The shape it speaks. */
  Era era();

  /**
   * Writes a structure message. Artefacts of types that this encoding does not have are left out.
   *
   * @param languages picks the best match where the encoding wants one (JSON {@code name}); all
   *     languages are written
   * @param out takes the bytes; flushed, not closed
   */
  void write(
      MessageHeader header,
      List<Artefact> artefacts,
      LanguagePreference languages,
      OutputStream out)
      throws IOException;

  /**
   * Reads a structure message whole.
   *
   * @param in the bytes; not closed
   * @return the artefacts in message order
   * @throws org.jisik.error.InvalidMessage naming element and place, if the message is broken
   */
  List<Artefact> read(InputStream in);
}
