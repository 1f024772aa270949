package org.jisik.error;

/**
 * The characters that XML can say; whoever takes others cannot hand them on in every encoding.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, characters</a>
 */
public final class XmlCharacters {

  /** Stands for what cannot be said. */
  static final int REPLACEMENT = 0xFFFD;

  private XmlCharacters() {}

  /** Whether a code point is a character that XML can say. */
  public static boolean isAllowed(int codePoint) {
    return (codePoint >= ' ' && codePoint < 0xD800)
        || codePoint == '\n'
        || codePoint == '\t'
        || codePoint == '\r'
        || (codePoint > 0xDFFF && codePoint < 0xFFFE)
        || codePoint > 0xFFFF;
  }
}
