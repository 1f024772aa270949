package org.jisik.format.json;

import java.util.Arrays;
import org.jisik.model.data.Utf8;

/**
 * Room for the texts of one step, filled from characters and emptied at once.
 *
 * <p>What it shows stays valid until {@link #clear}, also when it grows.
 */
final class Utf8Buffer {

  private byte[] bytes = new byte[256];
  private int size;

  void clear() {
    size = 0;
  }

  /** Adds a text and shows it. */
  void put(String text, Utf8 value) {
    char[] characters = text.toCharArray();
    put(characters, 0, characters.length, value);
  }

  /** Adds characters and shows them; a lone surrogate becomes a question mark. */
  void put(char[] characters, int from, int count, Utf8 value) {
    reserve(Math.multiplyExact(count, 3));
    int start = size;
    int until = from + count;
    for (int i = from; i < until; i++) {
      char c = characters[i];
      if (c < 0x80) {
        bytes[size++] = (byte) c;
      } else if (c < 0x800) {
        bytes[size++] = (byte) (0xC0 | c >> 6);
        continueWith(c);
      } else if (!Character.isSurrogate(c)) {
        bytes[size++] = (byte) (0xE0 | c >> 12);
        continueWith(c >> 6);
        continueWith(c);
      } else if (i + 1 < until && Character.isSurrogatePair(c, characters[i + 1])) {
        int codePoint = Character.toCodePoint(c, characters[++i]);
        bytes[size++] = (byte) (0xF0 | codePoint >> 18);
        continueWith(codePoint >> 12);
        continueWith(codePoint >> 6);
        continueWith(codePoint);
      } else {
        bytes[size++] = '?';
      }
    }
    value.set(bytes, start, size - start);
  }

  /** Adds what a value shows and lets it show the copy instead. */
  void keep(Utf8 value) {
    int count = value.length();
    if (value.isAbsent()) {
      return;
    }
    reserve(count);
    System.arraycopy(value.array(), value.offset(), bytes, size, count);
    value.set(bytes, size, count);
    size += count;
  }

  private void reserve(int count) {
    int needed = Math.addExact(size, count);
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
    }
  }

  private void continueWith(int bits) {
    bytes[size++] = (byte) (0x80 | bits & 0x3F);
  }
}
