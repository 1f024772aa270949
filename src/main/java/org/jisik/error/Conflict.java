package org.jisik.error;

/**
 * The change contradicts what is stored: a reference that is missing, a stable version that would
 * change.
 */
public final class Conflict extends SdmxException {

  private static final long serialVersionUID = 1L;

  public Conflict(String message) {
    super(message);
  }

  public Conflict(String message, Throwable cause) {
    super(message, cause);
  }
}
