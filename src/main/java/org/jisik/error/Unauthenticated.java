package org.jisik.error;

/** The caller has not said, or not proven, who they are, and what they ask needs to know. */
public final class Unauthenticated extends SdmxException {

  private static final long serialVersionUID = 1L;

  public Unauthenticated(String message) {
    super(message);
  }

  public Unauthenticated(String message, Throwable cause) {
    super(message, cause);
  }
}
