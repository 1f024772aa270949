package org.jisik.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jisik.error.Conflict;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.store.DataStore.LoadResult;

/**
 * One load of one flow. Everything is written in one transaction in the name of the next revision,
 * which nobody sees until the pointer moves, last and in a transaction of its own. What a load
 * leaves that died between the two is removed by the next one.
 */
final class Load {

  /** Clocks of servers may differ by so much; an earlier publication is set to the newest. */
  private static final long CLOCK_SKEW_S = 60;

  /**
   * After so many new rows the planner's statistics are renewed, without waiting for autovacuum.
   */
  private static final long MANY_ROWS = 5000;

  private final DataSource database;
  private final ArtefactRef flow;
  private final Instant validFrom;

  Load(DataSource database, ArtefactRef flow, Instant validFrom) {
    this.database = database;
    this.flow = flow;
    this.validFrom = Sql.stored(validFrom);
  }

  LoadResult run(DataCursor rows) {
    try (Connection connection = database.getConnection()) {
      long id = Sql.transaction(connection, c -> FlowRegister.register(c, flow)).id();
      try (FlowLock lock = FlowLock.take(connection, id)) {
        return run(connection, rows);
      }
    } catch (SQLException e) {
      throw Sql.unavailable(e);
    }
  }

  private LoadResult run(Connection connection, DataCursor rows) throws SQLException {
    FlowState state = Sql.transaction(connection, c -> FlowRegister.register(c, flow));
    Sql.transaction(connection, c -> removeLeftovers(c, state));
    Revision revision = new Revision(connection, state.revision() + 1, publication(state));
    LoadCount count = new LoadCount();
    Sql.transaction(connection, c -> write(revision, state, rows, count));
    if (!count.hasChanges) {
      return count.result(state.revision());
    }
    Sql.transaction(connection, c -> movePointer(state, revision));
    if (count.rows >= MANY_ROWS) {
      run(connection, "analyze series");
    }
    return count.result(revision.number());
  }

  private Instant publication(FlowState state) {
    if (!validFrom.isBefore(state.newest())) {
      return validFrom;
    }
    if (validFrom.isBefore(state.newest().minusSeconds(CLOCK_SKEW_S))) {
      throw new Conflict(
          "%s: data published at %s cannot be loaded, newer data are there since %s"
              .formatted(flow, validFrom, state.newest()));
    }
    return state.newest();
  }

  /** Takes back what a revision wrote that never became visible. */
  private static boolean removeLeftovers(Connection connection, FlowState state)
      throws SQLException {
    for (String table : List.of("series", "key_attribute")) {
      for (FlowState.Part part : state.parts()) {
        execute(
            connection,
            "delete from " + table + " where part_id = ? and rev_from > ?",
            part.id(),
            state.revision());
        execute(
            connection,
            "update "
                + table
                + " set rev_to = 9223372036854775807, valid_to = 'infinity'"
                + " where part_id = ? and rev_to > ? and rev_to < 9223372036854775807",
            part.id(),
            state.revision());
      }
    }
    return true;
  }

  private static void execute(Connection connection, String sql, long part, long revision)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, part);
      statement.setLong(2, revision);
      statement.executeUpdate();
    }
  }

  private static boolean write(Revision revision, FlowState state, DataCursor rows, LoadCount count)
      throws SQLException {
    MessageStager stager;
    try (Staging staging = Staging.begin(revision.connection())) {
      stager = new MessageStager(staging);
      stager.stage(rows);
      staging.finish();
    }
    DataLayout layout = stager.layout();
    if (layout != null) {
      KeyAttributes keyAttributes =
          new KeyAttributes(revision, state, layout.dimensions().size(), count);
      if (stager.hasStatements()) {
        keyAttributes.apply();
      }
      new MergePass(revision, state, layout, keyAttributes, count).run();
    }
    return true;
  }

  private static boolean movePointer(FlowState state, Revision revision) throws SQLException {
    String record = "insert into flow_load (dataflow_id, revision, valid_from) values (?, ?, ?)";
    try (PreparedStatement insert = revision.connection().prepareStatement(record)) {
      insert.setLong(1, state.id());
      insert.setLong(2, revision.number());
      insert.setTimestamp(3, Timestamp.from(revision.validFrom()));
      insert.executeUpdate();
    }
    String move = "update flow_revision set revision = ?, changed_at = now() where dataflow_id = ?";
    try (PreparedStatement update = revision.connection().prepareStatement(move)) {
      update.setLong(1, revision.number());
      update.setLong(2, state.id());
      update.executeUpdate();
    }
    return true;
  }

  /** Held from before the first look at the pointer until it has moved: one load at a time. */
  private record FlowLock(Connection connection, long flow) implements AutoCloseable {

    /** Distinguishes these locks from others in the database. */
    private static final int SPACE = 0x4a51;

    static FlowLock take(Connection connection, long flow) throws SQLException {
      run(connection, "select pg_advisory_lock(" + SPACE + ", " + (int) flow + ")");
      return new FlowLock(connection, flow);
    }

    @Override
    public void close() throws SQLException {
      if (!connection.isClosed()) {
        run(connection, "select pg_advisory_unlock(" + SPACE + ", " + (int) flow + ")");
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
