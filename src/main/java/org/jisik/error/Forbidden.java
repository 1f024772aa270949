package org.jisik.error;

/** We know who the caller is, and what they ask is not theirs to do. */
public final class Forbidden extends SdmxException {

  private static final long serialVersionUID = 1L;

  public Forbidden(String message) {
    super(message);
  }

  public Forbidden(String message, Throwable cause) {
    super(message, cause);
  }
}
