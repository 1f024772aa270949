package org.jisik.error;

/**
 * The request does not follow the grammar of the API: a malformed key, version, period or
 * parameter.
 */
public final class InvalidSyntax extends SdmxException {

  private static final long serialVersionUID = 1L;

  public InvalidSyntax(String message) {
    super(message);
  }

  public InvalidSyntax(String message, Throwable cause) {
    super(message, cause);
  }
}
