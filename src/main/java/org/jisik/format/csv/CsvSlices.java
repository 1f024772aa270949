package org.jisik.format.csv;

import org.jisik.model.data.Utf8;

/**
 * Copies of some values that stay while the message moves on, in one array used again and again.
 */
final class CsvSlices {

  private final Utf8[] values;
  private byte[] bytes = new byte[256];

  CsvSlices(int count) {
    values = absent(count);
  }

  static Utf8[] absent(int count) {
    Utf8[] values = new Utf8[count];
    for (int i = 0; i < count; i++) {
      values[i] = Utf8.absent();
    }
    return values;
  }

  Utf8 get(int position) {
    return values[position];
  }

  boolean isEqual(Utf8[] others) {
    for (int i = 0; i < values.length; i++) {
      if (!values[i].equals(others[i])) {
        return false;
      }
    }
    return true;
  }

  /** Forgets what it held and copies these. */
  void hold(Utf8[] others) {
    int size = 0;
    for (Utf8 other : others) {
      size += other.length();
    }
    if (size > bytes.length) {
      bytes = new byte[2 * size];
    }
    int at = 0;
    for (int i = 0; i < values.length; i++) {
      at = copy(others[i], values[i], at);
    }
  }

  private int copy(Utf8 from, Utf8 to, int at) {
    if (from.isAbsent()) {
      to.clear();
      return at;
    }
    System.arraycopy(from.array(), from.offset(), bytes, at, from.length());
    to.set(bytes, at, from.length());
    return at + from.length();
  }
}
