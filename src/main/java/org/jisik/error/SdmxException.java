package org.jisik.error;

/**
 * Everything that can be answered to a client as an SDMX error, one case per kind of answer.
 *
 * <p>The message is written for the caller: it names the thing, what was expected and what came. It
 * never holds class names, SQL or file paths of the server. Which HTTP status and SDMX code a case
 * gets is the edge's business.
 */
public abstract sealed class SdmxException extends RuntimeException
    permits InvalidSyntax,
        InvalidSemantics,
        InvalidMessage,
        NotFound,
        NoResults,
        NotAcceptable,
        Unauthenticated,
        Forbidden,
        UnsupportedContent,
        TooLarge,
        Conflict,
        NotImplemented,
        Unavailable {

  private static final long serialVersionUID = 1L;

  /** Of a message that quotes more than this, the client sees the beginning. */
  private static final int LONGEST = 1_000;

  SdmxException(String message) {
    super(tellable(message));
  }

  SdmxException(String message, Throwable cause) {
    super(tellable(message), cause);
  }

  /**
   * What is quoted may be a megabyte, and hold characters that neither XML nor a log can say; these
   * become the replacement character.
   */
  private static String tellable(String message) {
    StringBuilder told = new StringBuilder();
    message
        .codePoints()
        .limit(LONGEST)
        .map(c -> XmlCharacters.isAllowed(c) ? c : XmlCharacters.REPLACEMENT)
        .forEach(told::appendCodePoint);
    return message.length() > told.length() ? told + "…" : told.toString();
  }
}
