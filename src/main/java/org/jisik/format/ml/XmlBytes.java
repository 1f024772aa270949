package org.jisik.format.ml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jisik.model.data.Utf8;

/**
 * Writes XML as UTF-8 bytes: markup as given, values escaped. Made for millions of small values, so
 * it copies slices and looks at each byte once.
 *
 * <p>A character that XML 1.0 cannot hold goes out as U+FFFD. Not safe for several threads.
 *
 * @see <a href="https://www.w3.org/TR/2008/REC-xml-20081126/#charsets">XML 1.0, characters</a>
 */
final class XmlBytes {

  private static final int CAPACITY = 64 * 1024;
  private static final byte[] REPLACEMENT = ascii("\ufffd");
  private static final byte[] AMPERSAND = ascii("&amp;");
  private static final byte[] LESS = ascii("&lt;");
  private static final byte[] GREATER = ascii("&gt;");
  private static final byte[] QUOTE = ascii("&quot;");
  private static final byte[] TAB = ascii("&#9;");
  private static final byte[] NEW_LINE = ascii("&#10;");
  private static final byte[] RETURN = ascii("&#13;");

  /** Bytes that cannot go out as they are, or not always: lead bytes of surrogates and U+FFFE. */
  private static final boolean[] IS_SPECIAL = specials();

  private final OutputStream out;
  private final byte[] buffer = new byte[CAPACITY];
  private int count;

  XmlBytes(OutputStream out) {
    this.out = out;
  }

  private static boolean[] specials() {
    boolean[] specials = new boolean[256];
    for (int control = 0; control < ' '; control++) {
      specials[control] = true;
    }
    for (char markup : new char[] {'&', '<', '>', '"', 0xed, 0xef}) {
      specials[markup] = true;
    }
    return specials;
  }

  /** The bytes of markup, to be made once and written often. */
  static byte[] ascii(String markup) {
    return markup.getBytes(StandardCharsets.UTF_8);
  }

  /** Writes markup as it is. */
  XmlBytes raw(byte[] markup) throws IOException {
    raw(markup, 0, markup.length);
    return this;
  }

  /** Writes markup as it is. */
  XmlBytes raw(String markup) throws IOException {
    return raw(ascii(markup));
  }

  /** Writes a value between two pieces of markup. */
  XmlBytes value(byte[] open, Utf8 value, byte[] close) throws IOException {
    raw(open);
    text(value);
    return raw(close);
  }

  /** Writes a value, escaped for text and for attributes in double quotes. */
  XmlBytes text(String value) throws IOException {
    return text(Utf8.of(value));
  }

  /** Writes a value, escaped for text and for attributes in double quotes. */
  XmlBytes text(Utf8 value) throws IOException {
    byte[] bytes = value.array();
    int start = value.offset();
    int end = start + value.length();
    for (int i = start; i < end; i++) {
      if (IS_SPECIAL[bytes[i] & 0xff]) {
        raw(bytes, start, i - start);
        int width = special(bytes, i, end);
        i += width - 1;
        start = i + 1;
      }
    }
    raw(bytes, start, end - start);
    return this;
  }

  /** Writes what stands for the character at a position. @return how many bytes it took */
  private int special(byte[] bytes, int position, int end) throws IOException {
    int first = bytes[position] & 0xff;
    if (first >= 0x80) {
      return wide(bytes, position, end, first);
    }
    raw(
        switch (first) {
          case '&' -> AMPERSAND;
          case '<' -> LESS;
          case '>' -> GREATER;
          case '"' -> QUOTE;
          case '\t' -> TAB;
          case '\n' -> NEW_LINE;
          case '\r' -> RETURN;
          default -> REPLACEMENT;
        });
    return 1;
  }

  /** A character of three bytes: U+D000 to U+DFFF behind ED, U+F000 to U+FFFF behind EF. */
  private int wide(byte[] bytes, int position, int end, int first) throws IOException {
    int width = Math.min(3, end - position);
    int second = width > 1 ? bytes[position + 1] & 0xff : 0;
    int third = width > 2 ? bytes[position + 2] & 0xff : 0;
    boolean isInvalid =
        width < 3 || (first == 0xed ? second >= 0xa0 : second == 0xbf && third >= 0xbe);
    if (isInvalid) {
      raw(REPLACEMENT);
    } else {
      raw(bytes, position, width);
    }
    return width;
  }

  private void raw(byte[] bytes, int from, int length) throws IOException {
    if (length > CAPACITY - count) {
      drain();
      if (length > CAPACITY) {
        out.write(bytes, from, length);
        return;
      }
    }
    System.arraycopy(bytes, from, buffer, count, length);
    count += length;
  }

  private void drain() throws IOException {
    out.write(buffer, 0, count);
    count = 0;
  }

  /** Hands everything on. */
  void flush() throws IOException {
    drain();
    out.flush();
  }
}
