package org.jisik.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jisik.model.describe.Shape;
import org.jisik.model.registry.SubmissionAction;

/**
 * The rows of one kind in the table {@code registry_entry}.
 *
 * @param kind as the table has it
 * @param shape how bodies are read and written
 */
record RegistryEntries<T>(DataSource database, String kind, Shape<T> shape) {

  private static final String INSERT =
      "insert into registry_entry (kind, id, action, valid_from, owner, changed_by, body)"
          + " values (?, ?, ?, ?, ?, ?, ?::jsonb)";

  /** A current row. */
  record Entry<T>(T value, String owner, Instant since) {}

  Optional<Entry<T>> find(String id) {
    return Sql.read(database, connection -> find(connection, id));
  }

  private Optional<Entry<T>> find(Connection connection, String id) throws SQLException {
    return select(connection, "id = ?", List.of(id)).stream().findFirst();
  }

  /** The current rows that changed within open bounds, by id. */
  List<Entry<T>> list(Optional<Instant> after, Optional<Instant> before) {
    List<Object> bounds = new ArrayList<>();
    after.map(RegistryEntries::stored).ifPresent(bounds::add);
    before.map(RegistryEntries::stored).ifPresent(bounds::add);
    String condition =
        "true"
            + after.map(bound -> " and valid_from > ?").orElse("")
            + before.map(bound -> " and valid_from < ?").orElse("");
    return Sql.read(database, connection -> select(connection, condition, bounds));
  }

  private List<Entry<T>> select(Connection connection, String condition, List<Object> values)
      throws SQLException {
    String sql =
        "select body, owner, valid_from from registry_entry where kind = ? and valid_to = 'infinity' and "
            + condition
            + " order by id collate \"C\"";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, kind);
      for (int i = 0; i < values.size(); i++) {
        query.setObject(i + 2, values.get(i));
      }
      List<Entry<T>> entries = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          T value = ShapedBody.read(rows.getString(1), shape);
          entries.add(new Entry<>(value, rows.getString(2), instant(rows, 3)));
        }
      }
      return entries;
    }
  }

  /** Adds a row if the id is free. */
  boolean append(String id, T value, Instant at, String by) {
    return alone(
        connection -> {
          if (find(connection, id).isPresent()) {
            return false;
          }
          insert(connection, SubmissionAction.APPEND, id, new Entry<>(value, by, at), by);
          return true;
        });
  }

  /** Ends the current row and adds one. */
  boolean replace(String id, T value, Instant at, String by) {
    return alone(
        connection -> {
          Optional<Entry<T>> old = find(connection, id);
          if (old.isPresent()) {
            end(connection, id, at);
            Entry<T> entry = new Entry<>(value, old.get().owner(), at);
            insert(connection, SubmissionAction.REPLACE, id, entry, by);
          }
          return old.isPresent();
        });
  }

  /** Ends the current row, and says so in one that has ended already. */
  boolean delete(String id, Instant at, String by) {
    return alone(
        connection -> {
          Optional<Entry<T>> old = find(connection, id);
          if (old.isPresent()) {
            end(connection, id, at);
            Entry<T> entry = new Entry<>(old.get().value(), old.get().owner(), at);
            insert(connection, SubmissionAction.DELETE, id, entry, by);
            end(connection, id, at);
          }
          return old.isPresent();
        });
  }

  /** Others may read meanwhile, but neither change nor come here. */
  private boolean alone(Sql.Work<Boolean> work) {
    return Sql.read(
        database,
        connection ->
            Sql.transaction(
                connection,
                it -> {
                  try (Statement statement = it.createStatement()) {
                    statement.execute("lock table registry_entry in share row exclusive mode");
                  }
                  return work.run(it);
                }));
  }

  private void insert(
      Connection connection, SubmissionAction action, String id, Entry<T> entry, String by)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, kind);
      insert.setString(2, id);
      insert.setString(3, action.name());
      insert.setObject(4, stored(entry.since()));
      insert.setString(5, entry.owner());
      insert.setString(6, by);
      insert.setString(7, ShapedBody.of(entry.value(), shape).json());
      insert.executeUpdate();
    }
  }

  private void end(Connection connection, String id, Instant at) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update registry_entry set valid_to = ? where kind = ? and id = ? and valid_to = 'infinity'")) {
      update.setObject(1, stored(at));
      update.setString(2, kind);
      update.setString(3, id);
      update.executeUpdate();
    }
  }

  private static OffsetDateTime stored(Instant instant) {
    return Sql.stored(instant).atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet rows, int column) throws SQLException {
    return rows.getObject(column, OffsetDateTime.class).toInstant();
  }
}
