package org.jisik.format.ml.stax;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Input of which no more than a ration may be read at a time: the parser keeps a tag or a text in
 * memory until its end, and takes time that grows with the square of the attributes.
 */
final class RationedInput extends FilterInputStream {

  /** What a tag, a text or a comment may take, in bytes: 170,000 characters in any spelling. */
  static final int BYTES = 1 << 20;

  /** How many equals signs may be in it; each attribute has one. */
  static final int EQUALS_SIGNS = 10_000;

  private int bytes;
  private int equalsSigns;

  RationedInput(InputStream in) {
    super(in);
  }

  /** Begins a new ration. */
  void renew() {
    bytes = 0;
    equalsSigns = 0;
  }

  @Override
  public int read() throws IOException {
    int one = in.read();
    count(one < 0 ? 0 : 1, one == '=' ? 1 : 0);
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    int signs = 0;
    for (int i = offset; i < offset + count; i++) {
      signs += buffer[i] == '=' ? 1 : 0;
    }
    count(Math.max(0, count), signs);
    return count;
  }

  private void count(int moreBytes, int moreSigns) throws RefusedInput {
    bytes += moreBytes;
    equalsSigns += moreSigns;
    if (bytes > BYTES) {
      throw new RefusedInput("a tag, text or comment is longer than %d bytes".formatted(BYTES));
    }
    if (equalsSigns > EQUALS_SIGNS) {
      throw new RefusedInput("a tag has more than %d attributes".formatted(EQUALS_SIGNS));
    }
  }
}
