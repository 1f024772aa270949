package org.jisik.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jisik.model.describe.Era;
import org.jisik.model.registry.SubmitStructureRequest;
import org.jisik.model.registry.SubmitStructureResponse;

/**
 * An encoding of what is said when structures are maintained. Stateless, safe for many threads.
 *
 * <p>Registered in {@code rest.Formats}.
 */
public interface RegistryFormat {

  /** The media type of its messages. */
  SdmxMediaType mediaType();

  /** The shape it speaks. */
  Era era();

  /**
   * Writes the answer to a maintenance request.
   *
   * @param out takes the bytes; flushed, not closed
   */
  void write(MessageHeader header, SubmitStructureResponse response, OutputStream out)
      throws IOException;

  /**
   * Reads a maintenance request whole.
   *
   * @param in the bytes; not closed
   * @throws org.jisik.error.InvalidMessage naming element and place, if the message is broken
   * @throws org.jisik.error.NotImplemented if this encoding has no requests
   */
  SubmitStructureRequest read(InputStream in);
}
