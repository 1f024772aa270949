package org.jisik.error;

/** The artefact or resource that was named does not exist. */
public final class NotFound extends SdmxException {

  private static final long serialVersionUID = 1L;

  public NotFound(String message) {
    super(message);
  }

  public NotFound(String message, Throwable cause) {
    super(message, cause);
  }
}
