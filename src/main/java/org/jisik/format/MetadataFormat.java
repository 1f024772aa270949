package org.jisik.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.describe.Era;
import org.jisik.model.metadata.MetadataLayoutLookup;

/**
 * An encoding of reference metadata. Stateless, safe for many threads.
 *
 * <p>Registered in {@code rest.Formats}.
 */
public interface MetadataFormat {

  /** The media type of its messages. */
  SdmxMediaType mediaType();

  /** The shape it speaks. */
  Era era();

  /** Why messages of this encoding cannot hold a set, as a clause; empty if they can. */
  default Optional<String> obstacle(MetadataSet set) {
    return set.obstacle(era());
  }

  /**
   * Writes a metadata message, with a notice for each thing that it leaves out where the encoding
   * has a place for notices.
   *
   * @param options languages, and how things are named (SDMX-CSV)
   * @param out takes the bytes; flushed, not closed
   */
  void write(MetadataMessage message, FormatOptions options, OutputStream out) throws IOException;

  /**
   * Reads a metadata message whole.
   *
   * @param in the bytes; not closed
   * @param layouts finds the structure of the metadata where the encoding does not say it all
   * @return the sets in message order
   * @throws org.jisik.error.InvalidMessage naming the place, if the message is broken
   */
  List<MetadataSet> read(InputStream in, MetadataLayoutLookup layouts);
}
