package org.jisik.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A PostgreSQL server of our own, in a data directory that is kept between runs.
 *
 * <p>The directory holds {@code postgres} (the cluster, with its log {@code postgres.log}), {@code
 * postgres-binaries}, {@code postgres-password} and {@code lock}. The server listens on a free port
 * of the loopback address only and asks for the password. A server whose program was killed is
 * stopped at the next start; a data directory in use by another program is refused.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final String NAME = "jisik";

  private final DataDirectoryLock lock;
  private final PostgresServer server;
  private final String password;
  private final int port;

  private EmbeddedDatabase(
      DataDirectoryLock lock, PostgresServer server, String password, int port) {
    this.lock = lock;
    this.server = server;
    this.password = password;
    this.port = port;
  }

  /**
   * Starts the server of a data directory; creates what is missing.
   *
   * @param data the data directory, created if absent
   * @param settings PostgreSQL settings that override {@link PostgresSettings}
   * @throws IllegalStateException if another program uses the directory or the server cannot start;
   *     says why
   */
  public static EmbeddedDatabase start(Path data, Map<String, String> settings) {
    try {
      Path directory = Files.createDirectories(data).toRealPath();
      DataDirectoryLock lock = DataDirectoryLock.acquire(directory);
      try {
        return start(lock, directory, settings);
      } catch (IOException | SQLException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use data directory " + data.toAbsolutePath(), e);
    } catch (SQLException e) {
      throw new IllegalStateException("the embedded PostgreSQL does not answer as it should", e);
    }
  }

  private static EmbeddedDatabase start(
      DataDirectoryLock lock, Path directory, Map<String, String> settings)
      throws IOException, SQLException {
    Path cluster = directory.resolve("postgres");
    ServerAccount account = ServerAccount.of(directory, cluster);
    PostgresServer server =
        new PostgresServer(PostgresBinaries.unpack(directory), cluster, account);
    server.stopOrphan();
    String password = server.initialise(directory.resolve("postgres-password"));
    int port = server.start(PostgresSettings.with(settings));
    EmbeddedDatabase database = new EmbeddedDatabase(lock, server, password, port);
    try {
      database.verify(cluster);
    } catch (SQLException | RuntimeException e) {
      server.stop();
      throw e;
    }
    return database;
  }

  public String jdbcUrl() {
    return jdbcUrl(NAME);
  }

  public String user() {
    return NAME;
  }

  public String password() {
    return password;
  }

  /** Stops the server, ending its connections, and frees the data directory. */
  @Override
  public void close() {
    server.stop();
    lock.close();
  }

  /**
   * That the server is the one of this cluster, not a stranger on the same port, and has our
   * database.
   */
  private void verify(Path cluster) throws SQLException {
    try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), NAME, password);
        Statement statement = connection.createStatement()) {
      String actual = single(statement, "SHOW data_directory");
      if (!Path.of(actual).equals(cluster)) {
        throw new IllegalStateException(
            "expected the server of %s on port %d, found that of %s"
                .formatted(cluster, port, actual));
      }
      if (single(statement, "SELECT count(*) FROM pg_database WHERE datname = '" + NAME + "'")
          .equals("0")) {
        statement.execute("CREATE DATABASE " + NAME);
      }
    }
  }

  private String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  private static String single(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
