package org.jisik.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The one PostgreSQL of a test run: that of {@code -Djisik.test.jdbc-url} (with {@code
 * jisik.test.username} and {@code jisik.test.password}; the user must be allowed to create
 * databases), or an embedded one in {@code target/}.
 *
 * <p>The databases of a run, {@code jisik_test_…}, stay for a look at what went wrong; the embedded
 * server drops them at the next run.
 */
record TestServer(String url, String user, String password) {
  private static final String URL = "jisik.test.jdbc-url";
  private static final String USER = "jisik.test.username";
  private static final String PASSWORD = "jisik.test.password";
  private static final int DIRECTORIES = 9;

  /** Nothing here needs to outlive a power cut. */
  private static final Map<String, String> QUICK =
      Map.of(
          "fsync",
          "off",
          "synchronous_commit",
          "off",
          "full_page_writes",
          "off",
          "shared_buffers",
          "64MB");

  /**
   * Quarkus loads test classes more than once, so what is shared by the whole run is kept in system
   * properties, not in a static field.
   */
  static TestServer running() {
    Properties shared = System.getProperties();
    synchronized (shared) {
      if (!shared.containsKey(URL)) {
        start();
      }
      return new TestServer(
          shared.getProperty(URL), shared.getProperty(USER, ""), shared.getProperty(PASSWORD, ""));
    }
  }

  /** Creates a database with a name of its own, as a copy of a template; returns its JDBC URL. */
  String newDatabase(String template) {
    String name =
        "jisik_test_" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE %s TEMPLATE %s".formatted(name, template));
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create a test database at " + url, e);
    }
    return url.replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
  }

  static String nameOf(String url) {
    return url.replaceFirst(".*//[^/]+/([^?]*).*", "$1");
  }

  private static void start() {
    EmbeddedDatabase database = startInFreeDirectory();
    Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop-test-database"));
    new TestServer(database.jdbcUrl(), database.user(), database.password()).dropTestDatabases();
    System.setProperty(URL, database.jdbcUrl());
    System.setProperty(USER, database.user());
    System.setProperty(PASSWORD, database.password());
  }

  /** A second run in the same checkout, say from an IDE, gets a directory of its own. */
  private static EmbeddedDatabase startInFreeDirectory() {
    for (int number = 1; ; number++) {
      try {
        return EmbeddedDatabase.start(Path.of("target", "test-database-" + number), QUICK);
      } catch (DataDirectoryLock.InUse e) {
        if (number == DIRECTORIES) {
          throw e;
        }
      }
    }
  }

  private void dropTestDatabases() {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      List<String> names = new ArrayList<>();
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT datname FROM pg_database WHERE datname LIKE 'jisik#_test#_%' ESCAPE '#'")) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
      for (String name : names) {
        statement.execute("DROP DATABASE " + name);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot drop the test databases of earlier runs", e);
    }
  }
}
