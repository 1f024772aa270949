package org.jisik.format.ml.stax;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Input that fails at bytes that UTF-8 does not have, if it should be UTF-8. The parser lets some
 * pass, and makes halves of characters of them that nobody can write down again.
 *
 * @see <a href="https://www.unicode.org/versions/Unicode15.0.0/ch03.pdf">Unicode 15, table 3-7,
 *     well-formed UTF-8 byte sequences</a>
 */
final class Utf8Input extends FilterInputStream {

  private static final int NONE = -1;

  private boolean isRequired;
  private long position;
  private long firstWrong = NONE;

  /** How many bytes the character still needs, and between what the next one lies. */
  private int missing;

  private int lowest;
  private int highest;

  Utf8Input(InputStream in) {
    super(in);
  }

  /** From now on, and for what was read before: this is UTF-8. */
  void require() throws RefusedInput {
    isRequired = true;
    check();
  }

  @Override
  public int read() throws IOException {
    int one = in.read();
    if (one >= 0) {
      if (one > 0x7F || missing > 0) {
        look(one, position);
      }
      position++;
      check();
    }
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    for (int i = 0; i < count; i++) {
      byte next = buffer[offset + i];
      if (next < 0 || missing > 0) {
        look(next & 0xFF, position + i);
      }
    }
    position += Math.max(0, count);
    check();
    return count;
  }

  private void check() throws RefusedInput {
    if (isRequired && firstWrong != NONE) {
      throw new RefusedInput("byte %d of it is not of UTF-8".formatted(firstWrong + 1));
    }
  }

  /** Looks at a byte that is not ASCII, or should not be. */
  private void look(int value, long at) {
    boolean isRight = missing == 0 ? begins(value) : continues(value);
    if (!isRight && firstWrong == NONE) {
      firstWrong = at;
    }
  }

  private boolean begins(int first) {
    missing = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    return first >= 0xC2 && first <= 0xF4;
  }

  private boolean continues(int next) {
    boolean isRight = next >= lowest && next <= highest;
    missing--;
    lowest = 0x80;
    highest = 0xBF;
    return isRight;
  }
}
