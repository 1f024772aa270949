import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The whole demo flow over HTTP in each format, beside COPY TO STDOUT of the same data one row per
 * observation.
 */
public final class Export {

  private static final int QUARTERS = 50;
  private static final int ROUNDS = 3;
  private static final String FLOW = "/sdmx/v2/data/dataflow/BOK/KST_DEMO/1.0.0";

  private record Format(String name, String mediaType) {}

  private static final List<Format> FORMATS =
      List.of(
          new Format("SDMX-CSV 2.0", "application/vnd.sdmx.data+csv;version=2.0.0"),
          new Format("SDMX-JSON 2.0", "application/vnd.sdmx.data+json;version=2.0.0"),
          new Format("SDMX-ML 3.0", "application/vnd.sdmx.data+xml;version=3.0.0"),
          new Format(
              "SDMX-ML 2.1 SS", "application/vnd.sdmx.structurespecificdata+xml;version=2.1"),
          new Format("SDMX-ML 2.1 generic", "application/vnd.sdmx.genericdata+xml;version=2.1"));

  private record Run(double seconds, double firstByteMs, long bytes) {}

  private final Path data;
  private final Server server;
  private final long observations;

  private Export(Path data, Server server, long series) {
    this.data = data;
    this.server = server;
    this.observations = series * QUARTERS;
  }

  public static void main(String[] args) throws Exception {
    long series = Long.parseLong(args[1]);
    Path data = Files.createTempDirectory("jisik-bench");
    try (Server server =
        Server.start(Path.of(args[0]), data, "-Xmx256m", "-Djisik.demo.series=" + series)) {
      new Export(data, server, series).run();
    } finally {
      Server.remove(data);
    }
  }

  private void run() throws Exception {
    try (Connection database = connect()) {
      copyIntoRows(database);
      warmUp(database);
      report("COPY, one row per observation", best(() -> copyOut(database)), 0);
      double copy = best(() -> copyOut(database)).seconds();
      for (Format format : FORMATS) {
        report(format.name(), best(() -> get(format)), copy);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%npeak resident memory of the server (-Xmx256m): %d MB%n",
        server.peakMemory());
  }

  private void warmUp(Connection database) throws Exception {
    copyOut(database);
    for (Format format : FORMATS) {
      get(format);
      get(format);
    }
    System.out.printf(
        Locale.ROOT,
        "%d observations, %d rounds each, the best shown; Java %s%n%n%-30s %9s %9s %12s %9s%n",
        observations,
        ROUNDS,
        Runtime.version(),
        "",
        "M obs/s",
        "MB/s",
        "first byte",
        "x COPY");
  }

  private interface Work {
    Run run() throws Exception;
  }

  private static Run best(Work work) throws Exception {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      runs.add(work.run());
    }
    return runs.stream()
        .min((one, other) -> Double.compare(one.seconds(), other.seconds()))
        .orElseThrow();
  }

  private void report(String name, Run run, double copySeconds) {
    System.out.printf(
        Locale.ROOT,
        "%-30s %9.2f %9.0f %9.0f ms %9s%n",
        name,
        observations / run.seconds() / 1e6,
        run.bytes() / run.seconds() / 1e6,
        run.firstByteMs(),
        copySeconds == 0 ? "1" : String.format(Locale.ROOT, "%.2f", copySeconds / run.seconds()));
  }

  private Run get(Format format) throws IOException, InterruptedException {
    long began = System.nanoTime();
    try (InputStream body = open(format)) {
      byte[] buffer = new byte[1 << 16];
      long bytes = body.read(buffer);
      double firstByte = (System.nanoTime() - began) / 1e6;
      for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
        bytes += n;
      }
      return new Run((System.nanoTime() - began) / 1e9, firstByte, bytes);
    }
  }

  private InputStream open(Format format) throws IOException, InterruptedException {
    HttpResponse<InputStream> response = server.get(FLOW, "Accept", format.mediaType());
    if (response.statusCode() != 200) {
      throw new IOException(
          format
              + ": status "
              + response.statusCode()
              + " "
              + new String(response.body().readAllBytes()));
    }
    return response.body();
  }

  private static Run copyOut(Connection database) throws Exception {
    long began = System.nanoTime();
    long[] bytes = {0, 0};
    copy(database)
        .copyOut(
            "copy bench_rows to stdout",
            new OutputStream() {
              @Override
              public void write(int one) {
                bytes[0]++;
              }

              @Override
              public void write(byte[] array, int from, int count) {
                bytes[1] = bytes[0] == 0 ? System.nanoTime() : bytes[1];
                bytes[0] += count;
              }
            });
    return new Run((System.nanoTime() - began) / 1e9, (bytes[1] - began) / 1e6, bytes[0]);
  }

  /** Copies the flow, as it comes over HTTP, into a table of one row per observation. */
  private void copyIntoRows(Connection database) throws Exception {
    try (InputStream csv = open(FORMATS.get(0));
        Statement sql = database.createStatement()) {
      String header = readLine(csv);
      String columns =
          Arrays.stream(header.split(","))
              .map(name -> "\"" + name.replaceAll("\\[.*", "") + "\" text")
              .collect(Collectors.joining(", "));
      sql.execute(
          "drop table if exists bench_rows; drop table if exists bench_csv; create unlogged table bench_csv ("
              + columns
              + ")");
      long rows = copy(database).copyIn("copy bench_csv from stdin with (format csv)", csv);
      if (rows != observations) {
        throw new IllegalStateException(
            "expected " + observations + " observations, the flow has " + rows);
      }
      sql.execute(
          "alter table bench_csv drop \"STRUCTURE\", drop \"STRUCTURE_ID\", drop \"ACTION\"");
      sql.execute("create table bench_rows as select * from bench_csv; drop table bench_csv");
      sql.execute("vacuum analyze bench_rows");
    }
  }

  private static String readLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
      line.append((char) c);
    }
    return line.toString().strip();
  }

  private static CopyManager copy(Connection database) throws Exception {
    return database.unwrap(PGConnection.class).getCopyAPI();
  }

  /** The server's own PostgreSQL: its port stands in the fourth line of its pid file. */
  private Connection connect() throws Exception {
    String port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
    String password = Files.readString(data.resolve("postgres-password")).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/jisik", "jisik", password);
  }
}
