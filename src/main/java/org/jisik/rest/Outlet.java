package org.jisik.rest;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Where a message leaves, behind whatever packs it. What is written once it is shut goes nowhere:
 * so a message that broke off gets no proper end, though its packing is closed.
 */
final class Outlet extends FilterOutputStream {

  private boolean isShut;

  Outlet(OutputStream out) {
    super(out);
  }

  void shut() {
    isShut = true;
  }

  @Override
  public void write(int one) throws IOException {
    if (!isShut) {
      out.write(one);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (!isShut) {
      out.write(bytes, offset, length);
    }
  }

  @Override
  public void flush() throws IOException {
    if (!isShut) {
      out.flush();
    }
  }

  /** Flushes; who opened the stream below closes it. */
  @Override
  public void close() throws IOException {
    flush();
  }
}
