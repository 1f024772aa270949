package org.jisik.format.json;

import org.jisik.model.data.Utf8;

/**
 * The number grammar of JSON: published decimals go out as they are if they follow it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259#section-6">RFC 8259, numbers</a>
 */
final class JsonNumber {

  private JsonNumber() {}

  /** Whether a text may stand in JSON as a number: {@code 10.50}, {@code -1e9}; not {@code 007}. */
  static boolean isNumber(Utf8 text) {
    byte[] bytes = text.array();
    int at = text.offset();
    int end = at + text.length();
    if (at < end && bytes[at] == '-') {
      at++;
    }
    if (at == end || !isDigit(bytes[at])) {
      return false;
    }
    at = bytes[at] == '0' ? at + 1 : digits(bytes, at, end);
    if (at < end && bytes[at] == '.') {
      int fraction = at + 1;
      at = digits(bytes, fraction, end);
      if (at == fraction) {
        return false;
      }
    }
    return at == end || isExponent(bytes, at, end);
  }

  private static boolean isExponent(byte[] bytes, int from, int end) {
    if ((bytes[from] | 0x20) != 'e') {
      return false;
    }
    int at = from + 1;
    if (at < end && (bytes[at] == '+' || bytes[at] == '-')) {
      at++;
    }
    return at < end && digits(bytes, at, end) == end;
  }

  private static int digits(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && isDigit(bytes[at])) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
