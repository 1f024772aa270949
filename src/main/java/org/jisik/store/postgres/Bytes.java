package org.jisik.store.postgres;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jisik.model.data.Utf8;

/** A run of bytes that grows at its end and is used again. */
final class Bytes {

  private byte[] array;
  private int size;

  Bytes(int capacity) {
    array = new byte[capacity];
  }

  int size() {
    return size;
  }

  byte[] array() {
    return array;
  }

  void clear() {
    size = 0;
  }

  Bytes append(char ascii) {
    reserve(1);
    array[size++] = (byte) ascii;
    return this;
  }

  Bytes append(byte[] source, int from, int count) {
    reserve(count);
    System.arraycopy(source, from, array, size, count);
    size += count;
    return this;
  }

  Bytes append(Utf8 value) {
    return append(value.array(), value.offset(), value.length());
  }

  Bytes append(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    return append(encoded, 0, encoded.length);
  }

  Bytes append(Bytes other) {
    return append(other.array, 0, other.size);
  }

  /** A 16-bit number, most significant byte first. */
  void appendShort(int number) {
    append((char) ((number >>> 8) & 0xff)).append((char) (number & 0xff));
  }

  /** A 32-bit number, most significant byte first. */
  void appendInt(int number) {
    appendShort(number >>> 16);
    appendShort(number);
  }

  /** A 64-bit number, most significant byte first. */
  void appendLong(long number) {
    appendInt((int) (number >>> 32));
    appendInt((int) number);
  }

  byte[] toArray() {
    return Arrays.copyOf(array, size);
  }

  private void reserve(int more) {
    if (size + more > array.length) {
      array = Arrays.copyOf(array, Math.max(array.length * 2, size + more));
    }
  }

  @Override
  public String toString() {
    return new String(array, 0, size, StandardCharsets.UTF_8);
  }
}
