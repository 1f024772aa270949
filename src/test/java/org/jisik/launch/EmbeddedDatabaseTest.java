package org.jisik.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
  private static final Map<String, String> SMALL = Map.of("shared_buffers", "16MB");

  /** One for all: to unpack and create a cluster takes a few seconds. */
  @TempDir private static Path data;

  @Test
  void dataIsKeptBetweenRuns() throws SQLException {
    try (EmbeddedDatabase first = start()) {
      execute(first, "CREATE TABLE between_runs AS SELECT 42 AS answer");
    }
    try (EmbeddedDatabase second = start()) {
      assertEquals("42", query(second, "SELECT answer FROM between_runs"));
    }
  }

  @Test
  void whatIsCommittedIsOnDisk() throws SQLException {
    try (EmbeddedDatabase database = start()) {
      assertEquals("on", query(database, "SHOW fsync"));
      assertEquals("on", query(database, "SHOW synchronous_commit"));
      assertEquals("on", query(database, "SHOW full_page_writes"));
    }
  }

  @Test
  void textIsSortedByCodePoint() throws SQLException {
    try (EmbeddedDatabase database = start()) {
      assertEquals("t", query(database, "SELECT 'Z' < 'a' AND upper('é') = 'É'"));
    }
  }

  @Test
  void strangersNeedThePassword() throws IOException {
    try (EmbeddedDatabase database = start()) {
      SQLException refusal =
          assertThrows(
              SQLException.class,
              () -> DriverManager.getConnection(database.jdbcUrl(), database.user(), "guess"));
      assertEquals("28P01", refusal.getSQLState());
      Path password = data.resolve("postgres-password");
      assumeTrue(Files.getFileStore(password).supportsFileAttributeView("posix"));
      assertEquals(
          "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(password)));
    }
  }

  @Test
  void secondProgramIsRefused() {
    try (EmbeddedDatabase first = start()) {
      IllegalStateException refusal = assertThrows(IllegalStateException.class, this::start);
      assertTrue(refusal.getMessage().contains("another Jisik is using the data directory"));
      assertTrue(first.jdbcUrl().startsWith("jdbc:postgresql:"));
    }
  }

  @Test
  void serverOfAKilledProgramIsReplaced() throws Exception {
    Process victim =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader output = victim.inputReader()) {
      while (!Victim.READY.equals(output.readLine())) {
        assertTrue(victim.isAlive(), "the program ended before it was killed");
      }
    }
    victim.destroyForcibly().waitFor();
    assertEquals(PostmasterFile.Owner.SERVER, postmaster().owner());

    try (EmbeddedDatabase next = start()) {
      assertEquals("42", query(next, "SELECT answer FROM kept"));
    }
    assertEquals(PostmasterFile.Owner.NONE, postmaster().owner());
  }

  @Test
  void processNumberOfAStrangerDoesNotPreventTheStart() throws IOException, SQLException {
    start().close();
    Files.writeString(
        data.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");
    assertEquals(PostmasterFile.Owner.STRANGER, postmaster().owner());
    try (EmbeddedDatabase next = start()) {
      assertEquals("1", query(next, "SELECT 1"));
    }
  }

  @Test
  void unfinishedClusterIsMadeAnew(@TempDir Path other) throws IOException, SQLException {
    Files.createDirectories(other.resolve("postgres.new/base"));
    Files.createDirectories(other.resolve("postgres-binaries/partial/bin"));
    try (EmbeddedDatabase database = EmbeddedDatabase.start(other, SMALL)) {
      assertEquals("1", query(database, "SELECT 1"));
    }
  }

  private EmbeddedDatabase start() {
    return EmbeddedDatabase.start(data, SMALL);
  }

  private PostmasterFile postmaster() throws IOException {
    return new PostmasterFile(data.toRealPath().resolve("postgres"));
  }

  private static void execute(EmbeddedDatabase database, String command) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private static String query(EmbeddedDatabase database, String query) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }

  /** A program that starts a database, says so, and waits to be killed. */
  static final class Victim {
    static final String READY = "ready";

    private Victim() {}

    public static void main(String[] arguments) throws Exception {
      EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]), SMALL);
      execute(database, "CREATE TABLE kept AS SELECT 42 AS answer");
      System.out.println(READY);
      Thread.sleep(Long.MAX_VALUE);
    }
  }
}
