package org.jisik.format.csv;

/** What each byte means to a reader of CSV. */
final class ByteKinds {

  /** Text in ASCII. */
  static final byte PLAIN = 0;

  /** A part of a character beyond ASCII. */
  static final byte HIGH = 1;

  static final byte DELIMITER = 2;
  static final byte QUOTE = 3;
  static final byte LINE_END = 4;

  /** What no SDMX message can hold. */
  static final byte CONTROL = 5;

  private ByteKinds() {}

  /** The kind of each byte, by its unsigned value. */
  static byte[] table(byte delimiter) {
    byte[] kinds = new byte[256];
    for (int i = 0; i < 256; i++) {
      kinds[i] = i < ' ' ? CONTROL : i < 0x80 ? PLAIN : HIGH;
    }
    kinds['\t'] = PLAIN;
    kinds['\r'] = LINE_END;
    kinds['\n'] = LINE_END;
    kinds['"'] = QUOTE;
    kinds[delimiter & 0xff] = DELIMITER;
    return kinds;
  }
}
