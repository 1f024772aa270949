package org.jisik.format.csv;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jisik.error.InvalidMessage;
import org.jisik.model.data.Utf8;

/**
 * The records of a CSV message, one after the other; their fields are slices of the bytes read.
 *
 * <p>RFC 4180 with any delimiter, rows that end with CRLF, LF or CR, and a byte order mark allowed;
 * blank lines are passed over. Refused are quotes within a field that has none around it, control
 * characters and what is not UTF-8.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvRecords implements AutoCloseable {

  private static final int MAX_FIELD = 1024 * 1024;
  private static final int MAX_RECORD = 16 * MAX_FIELD;
  private static final int MAX_COLUMNS = 16 * 1024;

  private final CsvWindow window;
  private final byte delimiter;
  private final byte[] kinds;
  private int[] begins = new int[64];
  private int[] ends = new int[64];
  private int count;
  private int maxCount = MAX_COLUMNS;
  private long line;
  private long nextLine = 1;

  /**
   * Opens a message.
   *
   * @param firstTerm the header of the first column, which tells the delimiter
   */
  CsvRecords(InputStream in, String firstTerm) {
    window = new CsvWindow(in);
    delimiter = new CsvStart(window, firstTerm).delimiter();
    kinds = ByteKinds.table(delimiter);
  }

  char delimiter() {
    return (char) delimiter;
  }

  /** The line in which the current record begins, from 1. */
  long line() {
    return line;
  }

  /** The number of fields of the current record. */
  int count() {
    return count;
  }

  /** From now on each record must have as many fields as the current one. */
  void fixCount() {
    maxCount = count;
  }

  /** Moves to the next record; false if there is none. */
  boolean next() {
    while (window.hasNext() && kind() == ByteKinds.LINE_END) {
      endLine();
    }
    window.start = window.position;
    line = nextLine;
    count = 0;
    if (!window.hasNext()) {
      return false;
    }
    do {
      readField();
    } while (isDelimited());
    checkCount();
    return true;
  }

  private byte kind() {
    return kinds[window.bytes[window.position] & 0xff];
  }

  private void endLine() {
    byte first = window.bytes[window.position++];
    if (first == '\r' && window.hasNext() && window.bytes[window.position] == '\n') {
      window.position++;
    }
    nextLine++;
  }

  private void readField() {
    if (window.hasNext() && kind() == ByteKinds.QUOTE) {
      readQuoted();
    } else {
      readBare();
    }
  }

  private void readBare() {
    int from = window.length();
    int seen = 0;
    do {
      byte[] bytes = window.bytes;
      int limit = window.limit;
      int i = window.position;
      int kind = ByteKinds.PLAIN;
      while (i < limit && (kind = kinds[bytes[i] & 0xff]) <= ByteKinds.HIGH) {
        seen |= kind;
        i++;
      }
      window.position = i;
      checkLength(from);
    } while (window.position == window.limit && window.hasNext());
    add(from, window.length(), seen);
  }

  /** Takes doubled quotes together in place, so the field stays one slice. */
  private void readQuoted() {
    window.position++;
    int from = window.length();
    int until = from;
    int seen = 0;
    while (!isClosed()) {
      byte next = window.bytes[window.position++];
      window.bytes[window.start + until++] = next;
      int kind = kinds[next & 0xff];
      if (kind == ByteKinds.CONTROL) {
        throw refused(next);
      }
      seen |= next & 0x80;
      nextLine += next == '\n' ? 1 : 0;
      checkLength(from);
    }
    add(from, until, seen);
  }

  /** Whether the closing quote has been passed; of two quotes the first has. */
  private boolean isClosed() {
    if (!window.hasNext()) {
      throw problem("a quoted field has no closing quote");
    }
    if (window.bytes[window.position] != '"') {
      return false;
    }
    window.position++;
    return !window.hasNext() || window.bytes[window.position] != '"';
  }

  private void add(int from, int until, int seen) {
    if (count == maxCount) {
      throw problem("more fields than the %d of the header".formatted(maxCount));
    }
    if (count == begins.length) {
      begins = Arrays.copyOf(begins, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    begins[count] = from;
    ends[count++] = until;
    if (seen != 0) {
      checkText(from, until);
    }
  }

  /** Passes what ends a field. */
  private boolean isDelimited() {
    if (!window.hasNext()) {
      return false;
    }
    byte next = window.bytes[window.position];
    switch (kind()) {
      case ByteKinds.DELIMITER -> {
        window.position++;
        return true;
      }
      case ByteKinds.LINE_END -> {
        endLine();
        return false;
      }
      default -> throw refused(next);
    }
  }

  /** Shows a field of the current record; an empty one is absent. */
  Utf8 field(int index, Utf8 slice) {
    int length = ends[index] - begins[index];
    return length == 0
        ? slice.clear()
        : slice.set(window.bytes, window.start + begins[index], length);
  }

  private void checkCount() {
    if (maxCount != MAX_COLUMNS && count < maxCount) {
      throw problem("%d fields, but the header has %d".formatted(count, maxCount));
    }
  }

  private void checkLength(int from) {
    if (window.length() - from > MAX_FIELD) {
      throw problem("a field is longer than %d bytes".formatted(MAX_FIELD));
    }
    if (window.length() > MAX_RECORD) {
      throw problem("a row is longer than %d bytes".formatted(MAX_RECORD));
    }
  }

  private void checkText(int from, int until) {
    ByteBuffer field = ByteBuffer.wrap(window.bytes, window.start + from, until - from);
    try {
      StandardCharsets.UTF_8.newDecoder().decode(field);
    } catch (CharacterCodingException e) {
      throw new InvalidMessage(place() + "field %d is not UTF-8".formatted(count), e);
    }
  }

  private InvalidMessage refused(byte next) {
    String shown = next < ' ' ? "U+%04X".formatted(next) : String.valueOf((char) next);
    return problem(
        "field %d: unexpected %s; expected '%s' or the end of the row; put text that holds quotes in quotes"
            .formatted(count, shown, (char) delimiter));
  }

  private InvalidMessage problem(String what) {
    return new InvalidMessage(place() + what);
  }

  private String place() {
    return "line " + line + ": ";
  }

  @Override
  public void close() {
    window.close();
  }
}
