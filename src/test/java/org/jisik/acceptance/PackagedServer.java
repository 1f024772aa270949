package org.jisik.acceptance;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The program as users run it: the packaged jar in a process of its own. */
final class PackagedServer {

  /** No process. */
  static final PackagedServer NONE = new PackagedServer(null, 0, Path.of("none"));

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

  private final @Nullable Process process;
  private final int port;
  private final Path log;
  private final HttpClient http = HttpClient.newHttpClient();

  private PackagedServer(@Nullable Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /** Starts the server on a free port, with its data in a directory and so many demo series. */
  static PackagedServer start(Path data, int demoSeries) throws IOException {
    int port = freePort();
    Path log = Files.createTempFile(data, "log", ".txt");
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-Dquarkus.http.port=" + port,
            "-Djisik.data-dir=" + data,
            "-Djisik.demo.series=" + demoSeries,
            "-jar",
            JAR.toString());
    return new PackagedServer(
        command.redirectErrorStream(true).redirectOutput(log.toFile()).start(), port, log);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  void awaitLog(String text, Duration limit) throws InterruptedException {
    await(() -> log().contains(text), text, limit);
  }

  void awaitReady(Duration limit) throws InterruptedException {
    await(this::isReady, "ready", limit);
  }

  private void await(BooleanSupplier condition, String what, Duration limit)
      throws InterruptedException {
    Instant end = Instant.now().plus(limit);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end) || process == null || !process.isAlive()) {
        throw new AssertionError("the server did not get to '%s': %s".formatted(what, log()));
      }
      Thread.sleep(10);
    }
  }

  /** What the process has printed so far. */
  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private boolean isReady() {
    try {
      return send("/q/health/ready") == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private int send(String path) throws IOException, InterruptedException {
    return http.send(request(path).build(), BodyHandlers.discarding()).statusCode();
  }

  /** The body of an answer. */
  String get(String path) throws IOException, InterruptedException {
    return http.send(request(path).build(), BodyHandlers.ofString()).body();
  }

  /** The body of an answer to a user. */
  String get(String path, String user, String password) throws IOException, InterruptedException {
    String credentials = user + ":" + password;
    String header =
        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    return http.send(request(path).header("Authorization", header).build(), BodyHandlers.ofString())
        .body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  /** Kills the process as {@code kill -9} does; its PostgreSQL lives on. */
  void kill() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
  }

  /** Asks the process to stop, PostgreSQL with it. */
  void stop() {
    if (process == null) {
      return;
    }
    process.destroy();
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
