package org.jisik.format.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jisik.error.InvalidMessage;

/**
 * The first bytes of a message, which tell its delimiter: the character behind the first term and
 * its bracket.
 *
 * @param window positioned at the very beginning; a byte order mark is passed over
 * @param firstTerm {@code DATAFLOW} or {@code STRUCTURE}
 */
record CsvStart(CsvWindow window, String firstTerm) {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** The delimiter. */
  byte delimiter() {
    skipMark();
    int at = window.hasNext() && window.bytes[window.position] == '"' ? 1 : 0;
    byte[] term = firstTerm.getBytes(StandardCharsets.UTF_8);
    if (!startsWith(at, term)) {
      throw new InvalidMessage(
          "line 1: the message begins with '%s', expected %s".formatted(shown(), firstTerm));
    }
    return delimiterAt(at + term.length, at == 1);
  }

  private void skipMark() {
    if (startsWith(0, MARK)) {
      window.position += MARK.length;
      window.start = window.position;
    }
  }

  private byte delimiterAt(int behindTerm, boolean isQuoted) {
    int at = behindTerm;
    if (has(at, '[')) {
      at += 3;
    }
    if (isQuoted && has(at, '"')) {
      at++;
    }
    byte delimiter = window.hasNext(at + 1) ? window.bytes[window.position + at] : (byte) 0;
    if (delimiter < ' ' && delimiter != '\t'
        || delimiter == '"'
        || Character.isLetterOrDigit(delimiter)) {
      throw new InvalidMessage(
          "line 1: '%s' has no delimiter behind %s".formatted(shown(), firstTerm));
    }
    return delimiter;
  }

  private boolean has(int at, char expected) {
    return window.hasNext(at + 1) && window.bytes[window.position + at] == expected;
  }

  private boolean startsWith(int at, byte[] expected) {
    return window.hasNext(at + expected.length)
        && Arrays.equals(
            window.bytes,
            window.position + at,
            window.position + at + expected.length,
            expected,
            0,
            expected.length);
  }

  private String shown() {
    int length = Math.min(window.limit - window.position, 20);
    return new String(window.bytes, window.position, length, StandardCharsets.UTF_8);
  }
}
