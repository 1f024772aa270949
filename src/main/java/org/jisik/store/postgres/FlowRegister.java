package org.jisik.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.sql.DataSource;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.store.DataStore.Snapshot;
import org.jspecify.annotations.Nullable;

/** Finds the pointer and the parts of flows; parts are remembered as long as the pointer stands. */
final class FlowRegister {

  private static final String POINTER =
      """
      select f.id, p.revision,
             (select max(l.valid_from) from flow_load l
               where l.dataflow_id = f.id and l.revision <= p.revision and l.valid_from <= ?)
        from dataflow f join flow_revision p on p.dataflow_id = f.id
       where f.agency = ? and f.flow = ? and f.version = ?""";

  private static final String STATE =
      """
      select f.id, array(select part.id from part where part.dataflow_id = f.id order by part.first_key),
             array(select part.first_key from part where part.dataflow_id = f.id order by part.first_key),
             (select max(l.valid_from) from flow_load l
               where l.dataflow_id = f.id and l.revision <= ?)
        from dataflow f
       where f.agency = ? and f.flow = ? and f.version = ?""";

  private final DataSource database;
  private final ConcurrentMap<ArtefactRef, FlowState> states = new ConcurrentHashMap<>();

  FlowRegister(DataSource database) {
    this.database = database;
  }

  Snapshot snapshot(ArtefactRef flow, Instant at) {
    return Sql.read(
        database,
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(POINTER)) {
            select.setTimestamp(1, Timestamp.from(at));
            identify(select, 2, flow);
            ResultSet row = select.executeQuery();
            return row.next()
                ? new Snapshot(flow, row.getLong(2), at, orEpoch(row.getTimestamp(3)))
                : new Snapshot(flow, 0, at, Instant.EPOCH);
          }
        });
  }

  /** The state of a flow at the revision of a snapshot. */
  FlowState state(Snapshot snapshot) {
    if (snapshot.revision() == 0) {
      return FlowState.EMPTY;
    }
    FlowState known = states.get(snapshot.flow());
    if (known == null || known.revision() != snapshot.revision()) {
      known =
          Sql.read(database, connection -> state(connection, snapshot.flow(), snapshot.revision()));
      states.put(snapshot.flow(), known);
    }
    return known;
  }

  private static FlowState state(Connection connection, ArtefactRef flow, long revision)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(STATE)) {
      select.setLong(1, revision);
      identify(select, 2, flow);
      ResultSet row = select.executeQuery();
      if (!row.next()) {
        return FlowState.EMPTY;
      }
      return new FlowState(row.getLong(1), revision, orEpoch(row.getTimestamp(4)), parts(row));
    }
  }

  private static List<FlowState.Part> parts(ResultSet row) throws SQLException {
    Long[] ids = (Long[]) row.getArray(2).getArray();
    String[] firstKeys = (String[]) row.getArray(3).getArray();
    List<FlowState.Part> parts = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      parts.add(new FlowState.Part(ids[i], firstKeys[i]));
    }
    return parts;
  }

  /** The state of a flow that is about to be loaded; registers a new one. */
  static FlowState register(Connection connection, ArtefactRef flow) throws SQLException {
    for (String insert : insertions()) {
      try (PreparedStatement statement = connection.prepareStatement(insert)) {
        identify(statement, 1, flow);
        statement.executeUpdate();
      }
    }
    String select =
        """
        select p.revision from dataflow f join flow_revision p on p.dataflow_id = f.id
         where f.agency = ? and f.flow = ? and f.version = ?""";
    try (PreparedStatement statement = connection.prepareStatement(select)) {
      identify(statement, 1, flow);
      ResultSet row = statement.executeQuery();
      row.next();
      return state(connection, flow, row.getLong(1));
    }
  }

  private static List<String> insertions() {
    String flow = " from dataflow f where f.agency = ? and f.flow = ? and f.version = ?";
    List<String> insertions = new ArrayList<>();
    insertions.add(
        "insert into dataflow (agency, flow, version) values (?, ?, ?) on conflict do nothing");
    insertions.add(
        "insert into part (dataflow_id, first_key) select f.id, ''"
            + flow
            + " on conflict do nothing");
    insertions.add(
        "insert into flow_revision (dataflow_id) select f.id" + flow + " on conflict do nothing");
    return insertions;
  }

  private static void identify(PreparedStatement statement, int first, ArtefactRef flow)
      throws SQLException {
    statement.setString(first, flow.agency());
    statement.setString(first + 1, flow.id());
    statement.setString(first + 2, flow.version().text());
  }

  private static Instant orEpoch(@Nullable Timestamp timestamp) {
    return timestamp == null ? Instant.EPOCH : timestamp.toInstant();
  }
}
