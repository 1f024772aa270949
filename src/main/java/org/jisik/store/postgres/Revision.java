package org.jisik.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/**
 * The revision that a load makes: ends rows and adds rows in its name.
 *
 * @param number its number, one above the pointer
 * @param validFrom from when what it says is published
 */
record Revision(Connection connection, long number, Instant validFrom) {

  private static final String END_SERIES =
      """
      update series set rev_to = ?, valid_to = ?
       where part_id = ? and rev_to = 9223372036854775807 and series_key = any (?)
         and (series_key, chunk) in (select * from unnest(?::text[], ?::int[]))""";

  private static final String END_KEYS =
      """
      update key_attribute set rev_to = ?, valid_to = ?
       where part_id = ? and rev_to = 9223372036854775807 and key = any (?)""";

  /**
   * Ends the current rows of these keys and chunks. The keys alone are given too: they lead into
   * the index, whatever the planner believes of the pairs.
   */
  void endSeries(long part, List<String> keys, List<Integer> chunks) throws SQLException {
    if (keys.isEmpty()) {
      return;
    }
    try (PreparedStatement update = connection.prepareStatement(END_SERIES)) {
      end(update, part);
      update.setArray(4, connection.createArrayOf("text", keys.toArray()));
      update.setArray(5, connection.createArrayOf("text", keys.toArray()));
      update.setArray(6, connection.createArrayOf("int4", chunks.toArray()));
      update.executeUpdate();
    }
  }

  /** Ends the current rows of these partial keys. */
  void endKeys(long part, List<String> keys) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(END_KEYS)) {
      end(update, part);
      update.setArray(4, connection.createArrayOf("text", keys.toArray()));
      update.executeUpdate();
    }
  }

  private void end(PreparedStatement update, long part) throws SQLException {
    update.setLong(1, number);
    update.setTimestamp(2, Timestamp.from(validFrom));
    update.setLong(3, part);
  }

  /** Begins to add rows to a table whose columns are the span of validity, the key, then others. */
  BinaryCopy copy(String table, String columns) throws SQLException {
    return new BinaryCopy(
        connection, table + " (part_id, rev_from, rev_to, valid_from, valid_to, " + columns + ")");
  }

  /** Begins a row that is open at its end. */
  BinaryCopy row(BinaryCopy copy, long part, int columns) throws SQLException {
    return copy.row(5 + columns)
        .number(part)
        .number(number)
        .number(Sql.OPEN)
        .instant(validFrom)
        .infinity();
  }
}
