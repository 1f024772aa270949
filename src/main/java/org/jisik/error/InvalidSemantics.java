package org.jisik.error;

/**
 * The request is well-formed but cannot be true: a component the structure does not have, a key too
 * long.
 */
public final class InvalidSemantics extends SdmxException {

  private static final long serialVersionUID = 1L;

  public InvalidSemantics(String message) {
    super(message);
  }

  public InvalidSemantics(String message, Throwable cause) {
    super(message, cause);
  }
}
