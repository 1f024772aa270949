package org.jisik.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jisik.error.InvalidMessage;
import org.jisik.model.describe.Era;
import org.jisik.model.registry.RegistryMessage;
import org.jisik.model.registry.SubmitStructureRequest;

/**
 * An encoding of what is said to a registry and by it. Stateless, safe for many threads.
 *
 * <p>Registered in {@code rest.Formats}.
 */
public interface RegistryFormat {

  /** The media type of its messages. */
  SdmxMediaType mediaType();

  /** The shape it speaks. */
  Era era();

  /** Whether it has messages of this kind. */
  boolean canSay(Class<? extends RegistryMessage> type);

  /**
   * Writes a message, whole.
   *
   * @param message of a kind that this encoding {@link #canSay}; never a request for structures
   * @param out takes the bytes; flushed, not closed
   */
  void write(MessageHeader header, RegistryMessage message, OutputStream out) throws IOException;

  /**
   * Reads a message whole.
   *
   * @param in the bytes; not closed
   * @throws InvalidMessage naming element and place, if the message is broken
   * @throws org.jisik.error.NotImplemented if this encoding has no requests, or if the request is
   *     for what the registry does not do: fetch from elsewhere, ask an index of contents
   */
  RegistryMessage readMessage(InputStream in);

  /**
   * Reads a maintenance request whole.
   *
   * @throws InvalidMessage also if it is another message of the registry
   */
  default SubmitStructureRequest read(InputStream in) {
    RegistryMessage message = readMessage(in);
    if (message instanceof SubmitStructureRequest request) {
      return request;
    }
    throw new InvalidMessage(
        "expected a SubmitStructureRequest; came a " + message.getClass().getSimpleName());
  }
}
