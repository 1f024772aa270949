package org.jisik.format.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jisik.model.data.Utf8;

/**
 * JSON as bytes, collected before the stream: the hot path of data messages, where a generator
 * would make a String of every value.
 *
 * <p>As an {@link OutputStream} it takes what a generator writes in between.
 */
final class JsonBytes extends OutputStream {

  private static final int CAPACITY = 1 << 16;

  /** Room for the longest thing written without asking again: an escaped character, an int. */
  private static final int MARGIN = 16;

  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream out;
  private final byte[] buffer = new byte[CAPACITY];
  private int size;

  JsonBytes(OutputStream out) {
    this.out = out;
  }

  /** Writes one ASCII character. */
  void raw(char ascii) throws IOException {
    reserve();
    buffer[size++] = (byte) ascii;
  }

  /** Writes JSON that is ready. */
  void raw(String json) throws IOException {
    write(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a value as it is: a number or a literal. */
  void raw(Utf8 value) throws IOException {
    write(value.array(), value.offset(), value.length());
  }

  void nothing() throws IOException {
    write(NULL, 0, NULL.length);
  }

  /** Writes a number that is not negative. */
  void number(int value) throws IOException {
    reserve();
    int digits = 1;
    for (int rest = value; rest >= 10; rest /= 10) {
      digits++;
    }
    int at = size + digits;
    size = at;
    int rest = value;
    do {
      buffer[--at] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
  }

  /** Writes a string with its quotes. */
  void text(Utf8 value) throws IOException {
    text(value.array(), value.offset(), value.offset() + value.length());
  }

  /** Writes a string with its quotes. */
  void text(String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    text(bytes, 0, bytes.length);
  }

  private void text(byte[] bytes, int from, int until) throws IOException {
    raw('"');
    int start = from;
    for (int i = from; i < until; i++) {
      byte b = bytes[i];
      if ((b >= 0 && b < ' ') || b == '"' || b == '\\') {
        write(bytes, start, i - start);
        escape(b);
        start = i + 1;
      }
    }
    write(bytes, start, until - start);
    raw('"');
  }

  private void escape(byte b) throws IOException {
    reserve();
    buffer[size++] = '\\';
    if (b == '"' || b == '\\') {
      buffer[size++] = b;
    } else if (b == '\n') {
      buffer[size++] = 'n';
    } else {
      buffer[size++] = 'u';
      buffer[size++] = '0';
      buffer[size++] = '0';
      buffer[size++] = HEX[b >> 4];
      buffer[size++] = HEX[b & 15];
    }
  }

  private void reserve() throws IOException {
    if (size > CAPACITY - MARGIN) {
      drain();
    }
  }

  private void drain() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
  }

  @Override
  public void write(int b) throws IOException {
    reserve();
    buffer[size++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (count > CAPACITY - size) {
      drain();
      if (count > CAPACITY) {
        out.write(bytes, from, count);
        return;
      }
    }
    System.arraycopy(bytes, from, buffer, size, count);
    size += count;
  }

  @Override
  public void flush() throws IOException {
    drain();
    out.flush();
  }
}
