package org.jisik.error;

/**
 * What was sent says that it is in an encoding that is not read here, or does not say what it is.
 */
public final class UnsupportedContent extends SdmxException {

  private static final long serialVersionUID = 1L;

  public UnsupportedContent(String message) {
    super(message);
  }

  public UnsupportedContent(String message, Throwable cause) {
    super(message, cause);
  }
}
