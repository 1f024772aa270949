package org.jisik.error;

/**
 * The server cannot answer now, for instance because the database is gone; trying again later may
 * help.
 */
public final class Unavailable extends SdmxException {

  private static final long serialVersionUID = 1L;

  public Unavailable(String message) {
    super(message);
  }

  public Unavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
