package org.jisik.rest;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes bytes as long as there are not too many. */
final class BoundedBytes extends OutputStream {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final int most;
  private boolean isFull;

  BoundedBytes(int most) {
    this.most = most;
  }

  @Override
  public void write(int one) throws IOException {
    reserve(1);
    bytes.write(one);
  }

  @Override
  public void write(byte[] more, int offset, int length) throws IOException {
    reserve(length);
    bytes.write(more, offset, length);
  }

  private void reserve(int length) throws IOException {
    if (isFull || bytes.size() + length > most) {
      isFull = true;
      throw new IOException("more than %d bytes".formatted(most));
    }
  }

  /** Whether there were more bytes than are taken. */
  boolean isFull() {
    return isFull;
  }

  Buffer toBuffer() {
    return Buffer.buffer(bytes.toByteArray());
  }
}
