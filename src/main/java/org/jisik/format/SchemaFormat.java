package org.jisik.format;

import java.io.IOException;
import java.io.OutputStream;
import org.jisik.model.data.DataLayout;

/**
 * A language in which it is told how messages with the data of one layout look. Stateless, safe for
 * many threads.
 *
 * <p>Registered in {@code rest.Formats}.
 */
public interface SchemaFormat {

  /** The media type of its schemas. */
  SdmxMediaType mediaType();

  /**
   * Writes a schema.
   *
   * @param layout with the codes that are allowed
   * @param packaging what the messages look like
   * @param out takes the bytes; flushed, not closed
   * @throws org.jisik.error.NotAcceptable before any output if its messages cannot hold such data
   */
  void write(DataLayout layout, Packaging packaging, OutputStream out) throws IOException;

  /**
   * What messages look like.
   *
   * @param isFlat whether observations stand alone, instead of in series
   * @param isDeletion whether messages are to delete, so that no part of a key is required
   */
  record Packaging(boolean isFlat, boolean isDeletion) {}
}
