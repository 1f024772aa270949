package org.jisik.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
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

  /** Why messages of this encoding cannot hold an artefact, as a clause; empty if they can. */
  default Optional<String> obstacle(Artefact artefact) {
    return artefact.obstacle(era());
  }

  /**
   * Writes a structure message, with a notice for each thing that it leaves out: artefacts that it
   * cannot hold ({@link #obstacle}), and what was left out before.
   *
   * @param languages picks the best match where the encoding wants one (JSON {@code name}); all
   *     languages are written
   * @param out takes the bytes; flushed, not closed
   */
  void write(StructureMessage message, LanguagePreference languages, OutputStream out)
      throws IOException;

  /** The same of a message from which nothing has been left out. */
  default void write(
      MessageHeader header,
      List<Artefact> artefacts,
      LanguagePreference languages,
      OutputStream out)
      throws IOException {
    write(new StructureMessage(header, artefacts, List.of()), languages, out);
  }

  /**
   * Reads a structure message whole.
   *
   * @param in the bytes; not closed
   * @return the artefacts in message order
   * @throws org.jisik.error.InvalidMessage naming element and place, if the message is broken
   */
  List<Artefact> read(InputStream in);
}
