package org.jisik.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jisik.model.data.DataAction;

/**
 * The temporary table into which a message is copied before it is merged: runs of observations of
 * one series as they came, and statements of attributes about partial keys.
 */
final class Staging implements AutoCloseable {

  static final int SERIES = 0;
  static final int STATEMENT = 1;

  private static final String COLUMNS =
      "series_key, ordinal, kind, data_set, action, place, periods, attributes, observations";

  private final BinaryCopy copy;
  private long ordinal;

  private Staging(BinaryCopy copy) {
    this.copy = copy;
  }

  /** Creates the table, which goes with the transaction, and begins to fill it. */
  static Staging begin(Connection connection) throws SQLException {
    try (Statement create = connection.createStatement()) {
      create.execute(
          """
          create temporary table staged (
            series_key text collate "C", ordinal bigint, kind int, data_set int, action int, place text,
            periods text, attributes text, observations text) on commit drop""");
    }
    return new Staging(new BinaryCopy(connection, "staged (" + COLUMNS + ")"));
  }

  /** What one row of the table is about. */
  record About(int kind, int dataSet, DataAction action, String place) {}

  void add(About about, Bytes key, byte[] periods, byte[] attributes, byte[] observations)
      throws SQLException {
    copy.row(9)
        .text(key)
        .number(ordinal++)
        .count(about.kind())
        .count(about.dataSet())
        .count(about.action().ordinal())
        .text(about.place())
        .text(periods)
        .text(attributes)
        .text(observations);
  }

  void finish() throws SQLException {
    copy.finish();
  }

  @Override
  public void close() throws SQLException {
    copy.close();
  }
}
