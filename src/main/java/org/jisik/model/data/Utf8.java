package org.jisik.model.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A value of a data message: a slice of UTF-8 bytes, or absent.
 *
 * <p>A mutable flyweight. A cursor hands out the same instances again and again; what they show is
 * valid until the cursor's next call. {@link #toString} and {@link #copy} keep a value. Text is
 * exactly as published: {@code 1.10} stays {@code 1.10}. A value of several parts or languages is
 * one slice in the form of {@link ComplexValue}.
 */
public final class Utf8 {

  private static final byte[] NOTHING = {};

  private byte[] bytes = NOTHING;
  private int offset;
  private int length = -1;

  /** A fixed value of its own. */
  public static Utf8 of(String text) {
    return new Utf8().set(text);
  }

  /** A new absent value. */
  public static Utf8 absent() {
    return new Utf8();
  }

  /** Shows a part of an array, which is not copied and must not change while shown. */
  public Utf8 set(byte[] array, int from, int count) {
    bytes = array;
    offset = from;
    length = count;
    return this;
  }

  /** Shows a text. */
  public Utf8 set(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    return set(encoded, 0, encoded.length);
  }

  /** Shows what another value shows. */
  public Utf8 set(Utf8 other) {
    return set(other.bytes, other.offset, other.length);
  }

  /** Shows that there is no value, which is not the empty text. */
  public Utf8 clear() {
    return set(NOTHING, 0, -1);
  }

  public boolean isAbsent() {
    return length < 0;
  }

  public boolean isPresent() {
    return length >= 0;
  }

  /** The array that holds the value from {@link #offset} on; not to be written to. */
  public byte[] array() {
    return bytes;
  }

  public int offset() {
    return offset;
  }

  /** The number of bytes; 0 if absent. */
  public int length() {
    return Math.max(length, 0);
  }

  /** The byte at a 0-based position. */
  public byte at(int position) {
    return bytes[offset + position];
  }

  /** A value of its own that stays. */
  public Utf8 copy() {
    return isAbsent()
        ? absent()
        : new Utf8().set(Arrays.copyOfRange(bytes, offset, offset + length), 0, length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Utf8 that
        && length == that.length
        && Arrays.equals(
            bytes, offset, offset + length(), that.bytes, that.offset, that.offset + that.length());
  }

  @Override
  public int hashCode() {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + bytes[offset + i];
    }
    return hash;
  }

  /** The text; empty if absent. */
  @Override
  public String toString() {
    return new String(bytes, offset, length(), StandardCharsets.UTF_8);
  }
}
