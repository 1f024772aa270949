package org.jisik.error;

/** A part of the standard that this server does not serve yet. */
public final class NotImplemented extends SdmxException {

  private static final long serialVersionUID = 1L;

  public NotImplemented(String message) {
    super(message);
  }

  public NotImplemented(String message, Throwable cause) {
    super(message, cause);
  }
}
