package org.jisik.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataSet;
import org.jisik.model.data.LayoutLookup;
import org.jisik.model.describe.Era;

/**
 * An encoding of data, written and read as a stream in constant memory. Stateless, safe for many
 * threads.
 *
 * <p>Knows nothing of HTTP or of the store. Registered in {@code rest.Formats}.
 */
public interface DataFormat {

  /** The media type of its messages. */
  SdmxMediaType mediaType();

  /** The era of its information model: a 2.1 format has one measure, named OBS_VALUE. */
  Era era();

  /**
   * Writes a whole message.
   *
   * @param header what the message says of itself
   * @param dataSets one or more; each may be walked more than once
   * @param options how to write
   * @param out takes the bytes; flushed, not closed
   * @throws IOException if {@code out} fails; whatever was written before must not be taken for a
   *     whole message
   */
  void write(MessageHeader header, List<DataSet> dataSets, FormatOptions options, OutputStream out)
      throws IOException;

  /**
   * Reads a message as it comes in.
   *
   * @param in the bytes; closed with the cursor
   * @param layouts finds the structure that the message names
   * @return a cursor before the first data set
   * @throws org.jisik.error.InvalidMessage here or from the cursor, naming the place, if the
   *     message is broken
   */
  DataCursor read(InputStream in, LayoutLookup layouts);
}
