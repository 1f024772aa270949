import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Lists, long codelists and short answers of structures over HTTP. See bench/README.md. */
public final class Structures {

  private static final int ROUNDS = 7;
  private static final int WARM_UP = 30;
  private static final double SECONDS = 3;
  private static final int CONNECTIONS = 32;
  private static final int TOGETHER = 16;

  private static final String JSON = "application/vnd.sdmx.structure+json;version=2.1.0";
  private static final String ML21 = "application/vnd.sdmx.structure+xml;version=2.1";
  private static final String STUBS = "/sdmx/v2/structure/dataflow/BENCH?detail=allstubs";
  private static final String SMALL = "/sdmx/v2/structure/codelist/BENCH/CL_9";
  private static final String LONG = "/sdmx/v2/structure/codelist/BENCH/CL_100000";
  private static final String HUGE = "/sdmx/v2/structure/codelist/BENCH/CL_700000";
  private static final int HUGE_SIZE = 700_000;

  private final Path jar;
  private final Path data;
  private int asked;

  private Structures(Path jar, Path data) {
    this.jar = jar;
    this.data = data;
  }

  public static void main(String[] args) throws Exception {
    Path data = Files.createTempDirectory("jisik-bench");
    try {
      new Structures(Path.of(args[0]), data).run();
    } finally {
      Server.remove(data);
    }
  }

  private void run() throws Exception {
    System.out.printf(
        "Java %s, %d processors%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
    fill();
    try (Server server = start("-Xmx512m")) {
      stubs(server);
      longOnes(server);
      shortOnes(server);
    }
    try (Server server = start("-Xmx256m")) {
      huge(server);
    }
  }

  private Server start(String... options) throws IOException, InterruptedException {
    return Server.start(jar, data, options);
  }

  // Content

  private void fill() throws Exception {
    Path content = Files.createDirectories(data.resolve("bench"));
    write(content, "flows.xml", "Dataflows", 5_000, Structures::flow);
    write(content, "structure.xml", "DataStructures", 1, i -> dataStructure());
    for (int size : new int[] {9, 100_000, HUGE_SIZE}) {
      Path file = content.resolve("codes" + size + ".xml");
      try (Writer out = Files.newBufferedWriter(file)) {
        codelist(out, size);
      }
    }
    Files.writeString(
        content.resolve("CONTENTS"),
        "structure.xml\nflows.xml\ncodes9.xml\ncodes100000.xml\ncodes700000.xml\n");
    long began = System.nanoTime();
    start("-Xmx4g", "-Djisik.content=" + content).close();
    System.out.printf(
        Locale.ROOT, "loaded at first start, in %.0f s%n%n", (System.nanoTime() - began) / 1e9);
  }

  private interface Item {
    String text(int number);
  }

  private static void write(Path directory, String name, String list, int count, Item item)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(directory.resolve(name))) {
      out.write(HEAD.formatted(list));
      for (int i = 0; i < count; i++) {
        out.write(item.text(i));
      }
      out.write(END.formatted(list));
    }
  }

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <mes:Structure xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v3_1/message"
          xmlns:str="http://www.sdmx.org/resources/sdmxml/schemas/v3_1/structure"
          xmlns:com="http://www.sdmx.org/resources/sdmxml/schemas/v3_1/common">
        <mes:Header>
          <mes:ID>BENCH</mes:ID><mes:Test>true</mes:Test><mes:Prepared>2026-01-01T00:00:00</mes:Prepared>
          <mes:Sender id="BENCH"/>
        </mes:Header>
        <mes:Structures><str:%s>
      """;

  private static final String END = "</str:%s></mes:Structures></mes:Structure>\n";

  private static String flow(int number) {
    return """
        <str:Dataflow agencyID="BENCH" id="FLOW_%1$d" version="1.0.0">
          <com:Name xml:lang="en">Dataflow number %1$d</com:Name><com:Name xml:lang="ko">데이터플로 %1$d</com:Name>
          <str:Structure>urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=BENCH:DSD(1.0.0)</str:Structure>
        </str:Dataflow>
        """
        .formatted(number);
  }

  private static String dataStructure() {
    return """
        <str:DataStructure agencyID="BENCH" id="DSD" version="1.0.0"><com:Name xml:lang="en">Structure</com:Name>
          <str:DataStructureComponents><str:DimensionList id="DimensionDescriptor">
            <str:Dimension id="FREQ"><str:ConceptIdentity>%s</str:ConceptIdentity></str:Dimension>
          </str:DimensionList></str:DataStructureComponents>
        </str:DataStructure>
        """
        .formatted("urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=BENCH:CS(1.0.0).FREQ");
  }

  private static void codelist(Writer out, int size) throws IOException {
    out.write(HEAD.formatted("Codelists"));
    out.write("<str:Codelist agencyID=\"BENCH\" id=\"CL_" + size + "\" version=\"1.0.0\">\n");
    out.write("<com:Name xml:lang=\"en\">List of " + size + " codes</com:Name>\n");
    for (int i = 0; i < size; i++) {
      String korean =
          size == HUGE_SIZE ? "" : "<com:Name xml:lang=\"ko\">%d번 코드</com:Name>".formatted(i);
      out.write(
          "<str:Code id=\"C%d\"><com:Name xml:lang=\"en\">The code with the number %d</com:Name>%s</str:Code>\n"
              .formatted(i, i, korean));
    }
    out.write("</str:Codelist>\n" + END.formatted("Codelists"));
  }

  // Measurements

  private record Run(double seconds, double firstByte, long bytes) {}

  /**
   * In a language that nobody has asked for yet, so that the answer is made and not kept from
   * before.
   */
  private Run get(Server server, String path, String accept)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    try (InputStream body = open(server, path, accept)) {
      long bytes = body.read() < 0 ? 0 : 1;
      double firstByte = (System.nanoTime() - began) / 1e9;
      byte[] buffer = new byte[1 << 16];
      for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
        bytes += n;
      }
      return new Run((System.nanoTime() - began) / 1e9, firstByte, bytes);
    }
  }

  private InputStream open(Server server, String path, String accept)
      throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        server.get(path, "Accept", accept, "Accept-Language", "en-x" + (1000 + asked++));
    if (response.statusCode() != 200) {
      throw new IOException(path + ": status " + response.statusCode());
    }
    return response.body();
  }

  private void report(Server server, String what, String path, String accept) throws Exception {
    Run first = get(server, path, accept);
    for (int i = 0; i < WARM_UP; i++) {
      get(server, path, accept);
    }
    double processor = server.processorTime();
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < 3 * ROUNDS; i++) {
      runs.add(get(server, path, accept));
    }
    System.out.printf(
        Locale.ROOT,
        "%-36s %5.0f ms (processor %4.0f ms), first byte %5.0f ms, %5.1f MB; the first time %.0f ms%n",
        what,
        median(runs.stream().mapToDouble(Run::seconds)) * 1e3,
        (server.processorTime() - processor) / runs.size() * 1e3,
        median(runs.stream().mapToDouble(Run::firstByte)) * 1e3,
        first.bytes() / 1e6,
        first.seconds() * 1e3);
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private void stubs(Server server) throws Exception {
    report(server, "5,000 dataflows as stubs, JSON 2.1", STUBS, JSON);
    report(server, "5,000 dataflows as stubs, ML 2.1", STUBS, ML21);
  }

  private void longOnes(Server server) throws Exception {
    report(server, "100,000 codes, JSON 2.1", LONG, JSON);
    report(server, "100,000 codes, ML 2.1", LONG, ML21);
    long idle = liveHeap(server);
    List<InputStream> open = new ArrayList<>();
    for (int i = 0; i < TOGETHER; i++) {
      InputStream body = open(server, LONG, JSON);
      body.read();
      open.add(body);
    }
    long busy = liveHeap(server);
    for (InputStream body : open) {
      body.close();
    }
    System.out.printf(
        Locale.ROOT,
        "%d of them half way, JSON 2.1: heap in use %d MB, before %d MB, so %.2f MB each; resident %d MB%n%n",
        TOGETHER,
        busy >> 20,
        idle >> 20,
        (busy - idle) / (double) (TOGETHER << 20),
        server.peakMemory());
  }

  /** What is in use on the heap after a full collection, in bytes. */
  private static long liveHeap(Server server) throws IOException, InterruptedException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process process =
        new ProcessBuilder(jcmd.toString(), Long.toString(server.pid()), "GC.class_histogram")
            .start();
    String[] lines = new String(process.getInputStream().readAllBytes()).strip().split("\n");
    process.waitFor();
    return Long.parseLong(lines[lines.length - 1].strip().split("\\s+")[2]);
  }

  private record Kind(String name, String path, String headers, int status) {}

  private void shortOnes(Server server) throws Exception {
    String tag = server.get(SMALL).headers().firstValue("ETag").orElse("\"none\"");
    List<Kind> kinds =
        List.of(
            new Kind("hello", "/hello", "", 200),
            new Kind("hello on a worker thread", "/hello/worker", "", 200),
            new Kind("a codelist of 9 codes", SMALL, "", 200),
            new Kind("the same, gzip", SMALL, "Accept-Encoding: gzip\r\n", 200),
            new Kind("the same, not modified: 304", SMALL, "If-None-Match: " + tag + "\r\n", 304));
    Load load = new Load(server.port, CONNECTIONS);
    List<List<Load.Result>> results =
        kinds.stream().map(kind -> (List<Load.Result>) new ArrayList<Load.Result>()).toList();
    for (int round = -1; round < ROUNDS; round++) {
      for (int i = 0; i < kinds.size(); i++) {
        Kind kind = kinds.get(i);
        Load.Result result = load.run(kind.path(), kind.headers(), kind.status(), SECONDS);
        if (round >= 0) {
          results.get(i).add(result);
        }
      }
    }
    System.out.printf(
        "%d connections, %d rounds of %.0f s in turns, medians%n", CONNECTIONS, ROUNDS, SECONDS);
    for (int i = 0; i < kinds.size(); i++) {
      List<Load.Result> mine = results.get(i);
      List<Load.Result> hello = results.get(0);
      double ratio =
          median(
              IntStream.range(0, ROUNDS)
                  .mapToDouble(r -> mine.get(r).perSecond() / hello.get(r).perSecond()));
      System.out.printf(
          Locale.ROOT,
          "%-42s %7.0f/s, x hello %.2f, half within %5.2f ms, 99%% within %6.2f ms%n",
          kinds.get(i).name(),
          median(mine.stream().mapToDouble(Load.Result::perSecond)),
          ratio,
          median(mine.stream().mapToDouble(Load.Result::median)) / 1e3,
          median(mine.stream().mapToDouble(Load.Result::p99)) / 1e3);
    }
    System.out.println();
  }

  private void huge(Server server) throws Exception {
    for (String accept : List.of(JSON, ML21)) {
      Run run = get(server, HUGE, accept);
      System.out.printf(
          Locale.ROOT,
          "700,000 codes, -Xmx256m, %s: %.1f s, first byte %.1f s, %.0f MB; resident %d MB%n",
          accept.equals(JSON) ? "JSON 2.1" : "ML 2.1",
          run.seconds(),
          run.firstByte(),
          run.bytes() / 1e6,
          server.peakMemory());
    }
  }
}
