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

  SdmxException(String message) {
    super(message);
  }

  SdmxException(String message, Throwable cause) {
    super(message, cause);
  }
}
