package org.jisik.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jisik.error.InvalidSyntax;

/**
 * Reads the percent-encoded parts of a URL the way SDMX means them: {@code +} is a plus and never a
 * blank, and {@code %2B} is the same plus.
 */
public final class PercentCoding {

  private PercentCoding() {}

  /**
   * Decodes one path segment, or one name or value of a query.
   *
   * @throws InvalidSyntax if a {@code %} is not followed by two hexadecimal digits
   */
  public static String decode(String raw) {
    try {
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new InvalidSyntax("'%s' is not percent-encoded rightly".formatted(raw), e);
    }
  }
}
