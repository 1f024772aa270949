package org.jisik.error;

/**
 * A submitted message cannot be read or breaks a rule of its structure; the message names the
 * place.
 */
public final class InvalidMessage extends SdmxException {

  private static final long serialVersionUID = 1L;

  public InvalidMessage(String message) {
    super(message);
  }

  public InvalidMessage(String message, Throwable cause) {
    super(message, cause);
  }
}
