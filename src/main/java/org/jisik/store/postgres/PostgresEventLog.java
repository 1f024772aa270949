package org.jisik.store.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jisik.model.registry.Registration;
import org.jisik.model.registry.RegistryEvent;
import org.jisik.model.registry.SubmissionAction;
import org.jisik.store.EventLog;

/**
 * What has changed, from the histories of structures and registrations; how far it was told stands
 * in {@code notification_progress}, whose row is locked while it is being told.
 */
@ApplicationScoped
public class PostgresEventLog implements EventLog {

  private static final Map<String, SubmissionAction> ACTIONS =
      Map.of(
          "created", SubmissionAction.APPEND,
          "replaced", SubmissionAction.REPLACE,
          "deleted", SubmissionAction.DELETE);

  private final DataSource database;

  PostgresEventLog(DataSource database) {
    this.database = database;
  }

  /**
   * What comes next.
   *
   * @param position of the last of them in its history, whose column in the progress this is
   */
  private record Step(String column, long position, List<RegistryEvent> events) {}

  @Override
  public boolean takeNext(Consumer<List<RegistryEvent>> taker) {
    return Sql.read(database, connection -> Sql.transaction(connection, it -> takeNext(it, taker)));
  }

  private static boolean takeNext(Connection connection, Consumer<List<RegistryEvent>> taker)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet progress =
            statement.executeQuery(
                "select revision, row_id from notification_progress for update skip locked")) {
      if (!progress.next()) {
        return false;
      }
      Step step = structures(connection, progress.getLong(1));
      step = step.events().isEmpty() ? registrations(connection, progress.getLong(2)) : step;
      if (step.events().isEmpty()) {
        return false;
      }
      taker.accept(step.events());
      advance(connection, step);
      return true;
    }
  }

  private static Step structures(Connection connection, long told) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select revision, changed_at, action, type, agency, artefact, version from structure_change
            where revision = (select min(revision) from structure_change where revision > ?)
            order by type, agency, artefact, version
            """)) {
      query.setLong(1, told);
      List<RegistryEvent> events = new ArrayList<>();
      long revision = told;
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          revision = rows.getLong(1);
          events.add(structure(rows));
        }
      }
      return new Step("revision", revision, events);
    }
  }

  private static RegistryEvent structure(ResultSet row) throws SQLException {
    return RegistryEvent.of(
        row.getObject(2, OffsetDateTime.class).toInstant(),
        ACTIONS.getOrDefault(row.getString(3), SubmissionAction.REPLACE),
        StoredArtefact.ref(row.getString(4), row.getString(5), row.getString(6), row.getString(7)));
  }

  private static Step registrations(Connection connection, long told) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select row_id, valid_from, action, body from registry_entry
            where row_id > ? and kind = 'registration' order by row_id limit 1
            """)) {
      query.setLong(1, told);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next()
            ? new Step("row_id", rows.getLong(1), List.of(registration(rows)))
            : new Step("row_id", told, List.of());
      }
    }
  }

  private static RegistryEvent registration(ResultSet row) throws SQLException {
    return RegistryEvent.of(
        row.getObject(2, OffsetDateTime.class).toInstant(),
        SubmissionAction.valueOf(row.getString(3)),
        ShapedBody.read(row.getString(4), Registration::shape));
  }

  private static void advance(Connection connection, Step step) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update notification_progress set %s = ?".formatted(step.column()))) {
      update.setLong(1, step.position());
      update.executeUpdate();
    }
  }
}
