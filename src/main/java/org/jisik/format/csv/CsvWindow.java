package org.jisik.format.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * A window on the bytes of a message that moves along with its records: it always holds the whole
 * current record. Places in the record are counted from its {@link #start}, since the window moves
 * under them.
 */
final class CsvWindow implements AutoCloseable {

  private static final int SIZE = 64 * 1024;

  private final InputStream in;

  /** The bytes; another array whenever a record does not fit. */
  byte[] bytes = new byte[SIZE];

  /** Where the current record begins. */
  int start;

  /** The next byte to look at. */
  int position;

  /** Behind the last byte there is. */
  int limit;

  CsvWindow(InputStream in) {
    this.in = in;
  }

  /** Whether there is a byte at the position; reads on if need be, which may move the window. */
  boolean hasNext() {
    return position < limit || fill();
  }

  /** Whether there are so many bytes from the position on. */
  boolean hasNext(int count) {
    while (limit - position < count) {
      if (!fill()) {
        return false;
      }
    }
    return true;
  }

  private boolean fill() {
    makeRoom();
    try {
      int count;
      do {
        count = in.read(bytes, limit, bytes.length - limit);
      } while (count == 0);
      limit += Math.max(count, 0);
      return count > 0;
    } catch (IOException e) {
      throw new UncheckedIOException("the message cannot be read to its end", e);
    }
  }

  private void makeRoom() {
    System.arraycopy(bytes, start, bytes, 0, limit - start);
    position -= start;
    limit -= start;
    start = 0;
    if (limit == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
  }

  /** How many bytes of the current record have been looked at. */
  int length() {
    return position - start;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the message cannot be closed", e);
    }
  }
}
