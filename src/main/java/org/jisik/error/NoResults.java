package org.jisik.error;

/** The query is right and nothing matches it: v1 answers 404 with code 100, v2 answers 204. */
public final class NoResults extends SdmxException {

  private static final long serialVersionUID = 1L;

  public NoResults(String message) {
    super(message);
  }

  public NoResults(String message, Throwable cause) {
    super(message, cause);
  }
}
