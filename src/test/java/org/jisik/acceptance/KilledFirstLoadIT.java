package org.jisik.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program, killed without a word while it loads its first content: the next start
 * makes up for it.
 */
class KilledFirstLoadIT {

  private static final int DEMO_SERIES = 4_000;

  @TempDir Path data;
  private PackagedServer server = PackagedServer.NONE;

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void nextStartCompletesTheContent() throws IOException, InterruptedException {
    killedAt("structures/concepts.xml");
    killedAt("structures/kst.xml");
    killedAt("data/kst.csv");
    killedAt("data/ipt.csv");
    server = PackagedServer.start(data, DEMO_SERIES);
    server.awaitReady(Duration.ofMinutes(2));
    assertEquals(111, observations("KST_ALL"));
    assertEquals(81, observations("IPT"));
    assertEquals(DEMO_SERIES * 50L, observations("KST_DEMO"));
    String structures = server.get("/sdmx/v2/structure/*/*/*/*?detail=allstubs&format=xml");
    assertTrue(structures.contains("SM_KST_TO_BOP"), "the last structures are there");
  }

  /**
   * Starts the server and kills it just after it has said that a file is loaded, while it is at the
   * next one.
   */
  private void killedAt(String file) throws IOException, InterruptedException {
    server = PackagedServer.start(data, DEMO_SERIES);
    server.awaitLog(file, Duration.ofMinutes(1));
    server.kill();
  }

  /** The rows of a flow: all lines but the header. */
  private long observations(String flow) throws IOException, InterruptedException {
    String csv = server.get("/sdmx/v2/data/dataflow/BOK/" + flow + "/1.0.0?format=csv");
    return csv.lines().count() - 1;
  }
}
