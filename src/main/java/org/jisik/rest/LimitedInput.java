package org.jisik.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jisik.error.TooLarge;

/** Bytes up to a limit; who reads further fails with {@link TooLarge}. */
public final class LimitedInput extends FilterInputStream {

  private final long limit;
  private long count;

  /**
   * Limits a stream.
   *
   * @param limit the number of bytes
   */
  public LimitedInput(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    count(skipped);
    return skipped;
  }

  private void count(long bytes) {
    count += bytes;
    if (count > limit) {
      throw new TooLarge(
          "the body has more than the %d bytes that this server takes, uncompressed"
              .formatted(limit));
    }
  }
}
