package org.jisik.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
  @Test
  void migrationsAreApplied() throws SQLException {
    assertEquals("1", count(TestDatabase.create(), "flyway_schema_history"));
  }

  @Test
  void databasesAreSeparate() throws SQLException {
    DataSource first = TestDatabase.create();
    DataSource second = TestDatabase.create();
    try (Connection connection = first.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE only_here (id int)");
    }
    assertEquals("1", count(first, "only_here"));
    assertEquals("0", count(second, "only_here"));
  }

  private static String count(DataSource database, String table) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT count(*) FROM pg_class WHERE relname = '" + table + "'")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
