package org.jisik.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.jisik.error.Unavailable;

/** Work on a connection that is borrowed for it and given back. */
final class Sql {

  /**
   * {@code rev_to} of a row that no revision has ended; written out so that partial indexes fit.
   */
  static final long OPEN = Long.MAX_VALUE;

  private Sql() {}

  /** What is done with a connection. */
  @FunctionalInterface
  interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  /**
   * Runs statements one by one, each on its own.
   *
   * @throws Unavailable if the database fails
   */
  static <T> T read(DataSource database, Work<T> work) {
    try (Connection connection = database.getConnection()) {
      return work.run(connection);
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /** Runs statements in one transaction, undone if anything fails. */
  static <T> T transaction(Connection connection, Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    boolean isDone = false;
    try {
      T result = work.run(connection);
      connection.commit();
      isDone = true;
      return result;
    } finally {
      if (!isDone) {
        rollback(connection);
      }
      if (!connection.isClosed()) {
        connection.setAutoCommit(true);
      }
    }
  }

  private static void rollback(Connection connection) throws SQLException {
    if (!connection.isClosed()) {
      connection.rollback();
    }
  }

  static Unavailable unavailable(SQLException cause) {
    return new Unavailable("the database does not answer: " + cause.getMessage(), cause);
  }

  /** An instant as the database keeps it: in microseconds. */
  static Instant stored(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }
}
