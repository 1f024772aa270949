package org.jisik.error;

/**
 * No format, version or language on offer satisfies the request, or the format cannot say what was
 * asked.
 */
public final class NotAcceptable extends SdmxException {

  private static final long serialVersionUID = 1L;

  public NotAcceptable(String message) {
    super(message);
  }

  public NotAcceptable(String message, Throwable cause) {
    super(message, cause);
  }
}
