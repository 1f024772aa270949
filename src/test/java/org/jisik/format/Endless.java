package org.jisik.format;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A message that begins well and then says the same for ever. */
public final class Endless extends InputStream {

  private final byte[] head;
  private final byte[] tail;
  private long position;

  private Endless(byte[] head, byte[] tail) {
    this.head = head;
    this.tail = tail;
  }

  public static Endless of(String head, String tail) {
    return new Endless(
        head.getBytes(StandardCharsets.UTF_8), tail.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public int read() {
    long at = position++;
    return at < head.length ? head[(int) at] : tail[(int) ((at - head.length) % tail.length)];
  }
}
