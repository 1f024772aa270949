package org.jisik.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens on the wire, seen by a client that hides nothing: a bare socket. */
@QuarkusTest
@TestProfile(EdgeProfile.class)
class WireTest {

  private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

  @TestHTTPResource("/")
  URL server;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sdmx/v1/data/EX,MINI/..",
        "/sdmx/v1/data/EX,MINI/.",
        "/sdmx/v1/data/EX,MINI/%2E%2e/",
        "/sdmx/v1/data/EX,MINI/../all?detail=full",
        "/sdmx/v2/data/dataflow/EX/MINI/~/..",
        "/sdmx/v2/data/dataflow/EX/MINI/~/%2e"
      })
  void dotsArriveAsSent(String path) throws IOException {
    try (Socket socket = request("GET", path)) {
      String answer = text(socket.getInputStream());
      assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
      assertTrue(answer.contains("AREA1"), answer);
    }
  }

  @Test
  void wholeAnswerEndsCleanly() throws IOException {
    try (Socket socket = request("GET", "/sdmx/v2/data/dataflow/EX/MINI")) {
      assertTrue(text(socket.getInputStream()).endsWith(LAST_CHUNK));
    }
  }

  @Test
  void headHasNoBody() throws IOException {
    try (Socket socket = request("HEAD", "/sdmx/v2/data/dataflow/EX/BIG")) {
      String answer = text(socket.getInputStream());
      assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
      assertTrue(answer.endsWith("\r\n\r\n"), answer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sdmx/v2/structure/dataflow/EX/MINI",
        "/sdmx/v2/structure/codelist/EX/LONG",
        "/sdmx/v2/structure/nothing"
      })
  void nothingFollowsTheHeadersOfHead(String path) throws IOException {
    for (int i = 0; i < 2; i++) {
      try (Socket socket = request("HEAD", path)) {
        String answer = text(socket.getInputStream());
        assertTrue(answer.endsWith("\r\n\r\n"), answer);
        assertFalse(answer.contains("content-length: 0"), answer);
      }
    }
  }

  @Test
  void headersOfHeadAreThoseOfGet() throws IOException {
    String path = "/sdmx/v2/structure/dataflow/EX/MINI?format=jsonstructure";
    String first = exchange("GET", path);
    for (int i = 0; i < 2; i++) {
      assertEquals(headers(first), headers(exchange("HEAD", path)));
    }
  }

  private String exchange(String method, String path) throws IOException {
    try (Socket socket = request(method, path)) {
      return text(socket.getInputStream());
    }
  }

  private static Set<String> headers(String answer) {
    return Stream.of(answer.substring(0, answer.indexOf("\r\n\r\n")).split("\r\n"))
        .filter(line -> !line.startsWith("Date: "))
        .map(line -> line.replaceFirst("(?i)^content-length", "Content-Length"))
        .collect(Collectors.toSet());
  }

  @Test
  void oneConnectionServesRequestAfterRequest() throws IOException {
    String line =
        "GET /sdmx/v2/structure/dataflow/EX/MINI HTTP/1.1\r\nHost: test\r\nAccept: text/csv, */*;q=0.1\r\n";
    String tag = exchange("GET", "/sdmx/v2/structure/dataflow/EX/MINI");
    tag = tag.substring(tag.indexOf("ETag: ") + 6).split("\r\n")[0];
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      String requests =
          line
              + "\r\n"
              + line
              + "If-None-Match: "
              + tag
              + "\r\n\r\n"
              + line
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
      String answers = text(socket.getInputStream());
      assertEquals(
          "200 OK, 304 Not Modified, 200 OK",
          Pattern.compile("HTTP/1.1 (.*)\r\n")
              .matcher(answers)
              .results()
              .map(match -> match.group(1))
              .collect(Collectors.joining(", ")));
    }
  }

  @Test
  void failureAfterTheFirstByteBreaksTheConnection() throws IOException {
    try (Socket socket = request("GET", "/sdmx/v2/data/dataflow/EX/BROKEN")) {
      String answer = textOrReset(socket.getInputStream());
      assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
      assertTrue(answer.contains("AREA1000"), "some of the message has come");
      assertFalse(answer.endsWith(LAST_CHUNK), "but not its end");
      assertFalse(answer.contains("went away"), "and no error in its midst");
    }
    await(() -> EdgeData.OPEN.get() == 0);
  }

  @Test
  void writerWaitsForASlowClient() throws Exception {
    long before = EdgeData.TAKEN.get();
    try (Socket socket = request("GET", "/sdmx/v2/data/dataflow/EX/BIG")) {
      assertTrue(socket.getInputStream().read() > 0);
      long taken = settled();
      assertTrue(
          taken - before < EdgeData.BIG / 4,
          () -> "%d of %d series were written to nobody".formatted(taken - before, EdgeData.BIG));
      assertEquals(1, EdgeData.OPEN.get());
    }
    await(() -> EdgeData.OPEN.get() == 0);
    assertTrue(EdgeData.TAKEN.get() - before < EdgeData.BIG, "nobody reads on for a client gone");
  }

  /** How many series were taken once no more are for a while. */
  private static long settled() throws InterruptedException {
    long last = -1;
    long now = EdgeData.TAKEN.get();
    while (now != last) {
      last = now;
      TimeUnit.MILLISECONDS.sleep(700);
      now = EdgeData.TAKEN.get();
    }
    return now;
  }

  private Socket request(String method, String path) throws IOException {
    return new BareClient(server).open(method, path, "Accept: text/csv, */*;q=0.1");
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String textOrReset(InputStream in) throws IOException {
    StringBuilder text = new StringBuilder();
    byte[] buffer = new byte[1 << 16];
    try {
      for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
        text.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
      }
    } catch (SocketException e) {
      assertTrue(String.valueOf(e.getMessage()).contains("reset"), e.getMessage());
    }
    return text.toString();
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, "waited for 20 seconds in vain");
      Thread.onSpinWait();
    }
  }
}
