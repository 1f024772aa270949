package org.jisik.format.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jisik.model.data.Utf8;

/**
 * A growing text of CSV rows in UTF-8, reused from row to row.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvBytes {

  private static final boolean[] NEEDS_QUOTES = new boolean[256];

  static {
    for (char special : new char[] {CsvDialect.DELIMITER, '"', '\r', '\n'}) {
      NEEDS_QUOTES[special] = true;
    }
  }

  private byte[] bytes;
  private int size;

  CsvBytes(int capacity) {
    bytes = new byte[capacity];
  }

  int size() {
    return size;
  }

  void cut(int newSize) {
    size = newSize;
  }

  /** Adds one byte as it is. */
  void raw(char ascii) {
    ensure(1);
    bytes[size++] = (byte) ascii;
  }

  /** Adds ready text. */
  void raw(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    raw(encoded, 0, encoded.length);
  }

  /** Adds a value without looking at it. */
  void raw(Utf8 value) {
    raw(value.array(), value.offset(), value.length());
  }

  /** Adds a part of another text. */
  void raw(CsvBytes other, int from, int until) {
    raw(other.bytes, from, until - from);
  }

  void raw(byte[] array, int from, int count) {
    ensure(count);
    System.arraycopy(array, from, bytes, size, count);
    size += count;
  }

  /** Adds a text as a field, in quotes if it needs them. */
  void field(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    field(encoded, 0, encoded.length);
  }

  /** Adds another text as a field. */
  void field(CsvBytes other) {
    field(other.bytes, 0, other.size);
  }

  /** Adds a value as a field; nothing if it is absent. */
  void field(Utf8 value) {
    field(value.array(), value.offset(), value.length());
  }

  private void field(byte[] array, int from, int count) {
    ensure(2 * count + 2);
    byte[] target = bytes;
    int at = size;
    for (int i = from; i < from + count; i++) {
      byte next = array[i];
      if (NEEDS_QUOTES[next & 0xff]) {
        quoted(array, from, count);
        return;
      }
      target[at++] = next;
    }
    size = at;
  }

  private void quoted(byte[] array, int from, int count) {
    bytes[size++] = '"';
    for (int i = from; i < from + count; i++) {
      if (array[i] == '"') {
        bytes[size++] = '"';
      }
      bytes[size++] = array[i];
    }
    bytes[size++] = '"';
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** Hands everything over and starts anew. */
  void drainTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }
}
