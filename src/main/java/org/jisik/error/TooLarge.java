package org.jisik.error;

/** The request or its answer goes over a limit that the operator has set. */
public final class TooLarge extends SdmxException {

  private static final long serialVersionUID = 1L;

  public TooLarge(String message) {
    super(message);
  }

  public TooLarge(String message, Throwable cause) {
    super(message, cause);
  }
}
