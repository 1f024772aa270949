package org.jisik.store.postgres;

import org.jisik.model.data.Utf8;

/**
 * How one value stands between tabs and line ends: an absent value as nothing, the empty text as
 * {@code \e}, and tab, line end and backslash as {@code \t}, {@code \n}, {@code \\}.
 */
final class StoredValue {

  private StoredValue() {}

  static void write(Bytes out, Utf8 value) {
    if (value.isPresent() && value.length() == 0) {
      out.append('\\').append('e');
      return;
    }
    byte[] array = value.array();
    int end = value.offset() + value.length();
    int start = value.offset();
    for (int i = start; i < end; i++) {
      if (array[i] == '\t' || array[i] == '\n' || array[i] == '\\') {
        out.append(array, start, i - start).append('\\').append(letter(array[i]));
        start = i + 1;
      }
    }
    out.append(array, start, end - start);
  }

  private static char letter(byte special) {
    return switch (special) {
      case '\t' -> 't';
      case '\n' -> 'n';
      default -> '\\';
    };
  }

  /** Shows the value that stands in a part of an array; copies it only if it has escapes. */
  static void read(byte[] array, int from, int to, Utf8 value) {
    if (from == to) {
      value.clear();
      return;
    }
    for (int i = from; i < to; i++) {
      if (array[i] == '\\') {
        unescape(array, from, to, value);
        return;
      }
    }
    value.set(array, from, to - from);
  }

  private static void unescape(byte[] array, int from, int to, Utf8 value) {
    byte[] plain = new byte[to - from];
    int size = 0;
    for (int i = from; i < to; i++) {
      if (array[i] != '\\') {
        plain[size++] = array[i];
      } else if (array[++i] != 'e') {
        plain[size++] = array[i] == 't' ? (byte) '\t' : array[i] == 'n' ? (byte) '\n' : array[i];
      }
    }
    value.set(plain, 0, size);
  }
}
