package org.jisik.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Creates, starts and stops one cluster with PostgreSQL's own programs. Not thread-safe. */
final class PostgresServer {
  private static final Logger LOG = Logger.getLogger(PostgresServer.class);
  private static final int ATTEMPTS = 3;

  private final Path programs;
  private final Path cluster;
  private final ServerAccount account;

  /**
   * @param binaries where {@link PostgresBinaries} were unpacked
   * @param cluster the cluster's directory; nobody else starts or stops it meanwhile
   */
  PostgresServer(Path binaries, Path cluster, ServerAccount account) {
    this.programs = binaries.resolve("bin");
    this.cluster = cluster;
    this.account = account;
  }

  /**
   * Stops the server that a killed program left behind, and clears away what misleads the next one.
   */
  void stopOrphan() throws IOException {
    switch (new PostmasterFile(cluster).owner()) {
      case NONE -> {}
      case SERVER -> {
        LOG.infof("Stopping the PostgreSQL that a killed program left running on %s", cluster);
        stop();
      }
      case STRANGER -> new PostmasterFile(cluster).delete();
    }
  }

  /**
   * Creates the cluster unless it exists.
   *
   * @param passwordFile holds the password; written with the cluster, readable by its owner alone
   * @return the password
   */
  String initialise(Path passwordFile) throws IOException {
    if (Files.exists(cluster)) {
      account.own(cluster);
      return new SecretFile(passwordFile).read();
    }
    String password = newPassword(passwordFile);
    account.own(passwordFile);
    // Made beside its place and moved there, so that a cluster that exists is a whole one.
    Path unfinished = cluster.resolveSibling("postgres.new");
    PostgresBinaries.deleteTree(unfinished);
    Files.createDirectory(unfinished);
    account.own(unfinished);
    run(
        "initdb",
        List.of(
            "--pgdata=" + unfinished,
            "--username=jisik",
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            // Code point order everywhere, with the upper and lower case of Unicode.
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions"));
    Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    return password;
  }

  /** Starts the server on a free port and waits until it takes connections; returns the port. */
  int start(Map<String, String> settings) throws IOException {
    String options =
        settings.entrySet().stream()
            .map(setting -> "-c %s=%s".formatted(setting.getKey(), setting.getValue()))
            .collect(Collectors.joining(" "));
    for (int attempt = 1; ; attempt++) {
      int port = freePort();
      try {
        control(
            "start",
            "--wait",
            "--timeout=120",
            "--log=" + log(),
            "--options=-p " + port + " " + options);
        return port;
      } catch (IllegalStateException e) {
        // Between our look and its start somebody else may have taken the port.
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /** Ends every connection, writes everything down and stops the server. */
  void stop() {
    try {
      control("stop", "--wait", "--timeout=120", "--mode=fast");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void control(String action, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(action, "--silent", "--pgdata=" + cluster));
    arguments.addAll(List.of(options));
    run("pg_ctl", arguments);
  }

  private Path log() {
    return cluster.resolve("postgres.log");
  }

  private void run(String program, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(programs.resolve(program).toString()));
    command.addAll(arguments);
    // A file, not a pipe: the server inherits the output of pg_ctl and would keep a pipe open.
    Path output = cluster.resolveSibling(program + ".out");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(account.command(command))
              .directory(programs.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      // Otherwise initdb compares every time zone there is with the machine's.
      builder.environment().put("TZ", "UTC");
      int status = builder.start().waitFor();
      if (status != 0) {
        throw new IllegalStateException(
            "%s failed with status %d on %s: %s%s"
                .formatted(program, status, cluster, Files.readString(output).strip(), logTail()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(program + " was interrupted", e);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private String logTail() throws IOException {
    if (!Files.exists(log())) {
      return "";
    }
    List<String> lines = Files.readAllLines(log());
    return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
  }

  private static String newPassword(Path file) throws IOException {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    new SecretFile(file).write(password);
    return password;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
