package org.jisik.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jisik.model.data.Utf8;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Sends rows by {@code COPY … FROM STDIN (FORMAT binary)}, which needs no escapes.
 *
 * @see <a href="https://www.postgresql.org/docs/15/sql-copy.html#id-1.9.3.55.9.4">PostgreSQL 15,
 *     COPY, binary format</a>
 */
final class BinaryCopy implements AutoCloseable {

  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0
  };
  private static final int BUFFER = 64 << 10;
  private static final int TEXT_TYPE = 25;
  private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
  private static final long INFINITY = Long.MAX_VALUE;

  private final CopyIn copy;
  private final Bytes out = new Bytes(BUFFER + 4096);

  /**
   * @param target table and columns
   */
  BinaryCopy(Connection connection, String target) throws SQLException {
    copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + target + " from stdin (format binary)");
    out.append(SIGNATURE, 0, SIGNATURE.length).appendLong(0);
  }

  /** Begins a row. */
  BinaryCopy row(int columns) throws SQLException {
    if (out.size() > BUFFER) {
      flush();
    }
    out.appendShort(columns);
    return this;
  }

  BinaryCopy number(long value) {
    out.appendInt(8);
    out.appendLong(value);
    return this;
  }

  BinaryCopy count(int value) {
    out.appendInt(4);
    out.appendInt(value);
    return this;
  }

  BinaryCopy text(byte[] value) {
    out.appendInt(value.length);
    out.append(value, 0, value.length);
    return this;
  }

  BinaryCopy text(Bytes value) {
    out.appendInt(value.size());
    out.append(value);
    return this;
  }

  BinaryCopy text(String value) {
    return text(Utf8.of(value).array());
  }

  BinaryCopy instant(Instant value) {
    return number(
        (value.getEpochSecond() - EPOCH.getEpochSecond()) * 1_000_000 + value.getNano() / 1000);
  }

  /** The end of time. */
  BinaryCopy infinity() {
    return number(INFINITY);
  }

  BinaryCopy texts(List<String> values) {
    byte[][] encoded = values.stream().map(value -> Utf8.of(value).array()).toArray(byte[][]::new);
    int size = 20;
    for (byte[] value : encoded) {
      size += 4 + value.length;
    }
    out.appendInt(size);
    out.appendInt(1);
    out.appendInt(0);
    out.appendInt(TEXT_TYPE);
    out.appendInt(encoded.length);
    out.appendInt(1);
    for (byte[] value : encoded) {
      text(value);
    }
    return this;
  }

  /** Ends the rows; without it, closing takes them all back. */
  void finish() throws SQLException {
    out.appendShort(-1);
    flush();
    copy.endCopy();
  }

  private void flush() throws SQLException {
    copy.writeToCopy(out.array(), 0, out.size());
    out.clear();
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }
}
