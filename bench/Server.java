import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A packaged server, started in a data directory. */
final class Server implements AutoCloseable {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Path data;
  private final Process process;
  final int port;

  private Server(Path data, Process process, int port) {
    this.data = data;
    this.process = process;
    this.port = port;
  }

  /** Starts it and waits until it is ready, which with much content takes a while. */
  static Server start(Path jar, Path data, String... options)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(
        List.of("-Dquarkus.http.port=" + port, "-Djisik.data-dir=" + data, "-jar", jar.toString()));
    Files.createDirectories(data);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(data.resolve("log").toFile())
            .start();
    Server server = new Server(data, process, port);
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    server.awaitReady();
    return server;
  }

  private void awaitReady() throws IOException, InterruptedException {
    for (int i = 0; i < 1200; i++) {
      try {
        if (get("/q/health/ready").statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        if (!process.isAlive()) {
          break;
        }
      }
      Thread.sleep(500);
    }
    throw new IOException("the server is not ready: " + Files.readString(data.resolve("log")));
  }

  HttpResponse<InputStream> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), BodyHandlers.ofInputStream());
  }

  /** The most memory that the process has had in use so far, in megabytes. */
  long peakMemory() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }

  /** The processor time that the process has taken so far, in seconds. */
  double processorTime() {
    return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
  }

  long pid() {
    return process.pid();
  }

  /** Removes a data directory. */
  static void remove(Path data) {
    try (Stream<Path> files = Files.walk(data)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      System.err.println("could not remove " + data + ": " + e.getMessage());
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor(60, TimeUnit.SECONDS);
  }
}
