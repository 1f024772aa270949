package org.jisik.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reading and writing takes memory in proportion to the structure and to nothing else: a kilobyte
 * for each code of two names, 40 MB for the program. {@code docs/limits.md} has the figures for
 * 700,000 codes.
 */
class BigCodelistTest {

  private static final int CODES = 50_000;
  private static final String MEMORY = "-Xmx90m";

  @TempDir Path directory;

  @Test
  void everyEncodingKeepsToItsMemory() throws IOException, InterruptedException {
    Path output = directory.resolve("output");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-cp",
                classPath(),
                BigCodelist.class.getName(),
                directory.toString(),
                String.valueOf(CODES))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "it takes seconds");
    assertEquals(0, process.exitValue(), () -> read(output));
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
