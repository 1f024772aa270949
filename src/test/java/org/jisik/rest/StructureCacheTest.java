package org.jisik.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jisik.store.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients and the server keep of structures, and when it holds no more. */
@QuarkusTest
@TestProfile(EdgeProfile.class)
class StructureCacheTest {

  private static final String MINI = "/sdmx/v2/structure/dataflow/EX/MINI";
  private static final String LONG = "/sdmx/v2/structure/codelist/EX/LONG";
  private static final String AT = "Tue, 03 Feb 2026 04:05:07 GMT";

  private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

  @TestHTTPResource("/")
  URI server;

  /** Nothing is kept from the test before. */
  @BeforeEach
  void change() {
    EdgeStructures.EDITION.updateAndGet(
        before -> new Edition(before.revision() + 1, EdgeStructures.CHANGED));
  }

  @ParameterizedTest
  @ValueSource(strings = {MINI, LONG, "/sdmx/v1/dataflow/EX/MINI"})
  void tagOfTheCurrentAnswerIsEnough(String path) throws Exception {
    HttpResponse<String> first = get(path);
    assertEquals(200, first.statusCode());
    assertEquals(AT, header(first, "Last-Modified"));
    long read = EdgeStructures.READ.get();
    for (String tags : List.of(tag(first), "\"x\", " + tag(first), tag(first).substring(2))) {
      HttpResponse<String> second = get(path, "If-None-Match", tags);
      assertEquals(304, second.statusCode(), tags);
      assertEquals("", second.body());
      assertEquals(tag(first), tag(second));
      assertEquals(header(first, "Vary"), header(second, "Vary"));
      assertFalse(second.headers().firstValue("Content-Type").isPresent());
    }
    assertEquals(read, EdgeStructures.READ.get(), "structures were looked up");
  }

  @Test
  void tagIsEnoughAlsoForAServerThatHasNotAnsweredYet() throws Exception {
    String tag = tag(get(MINI));
    Edition edition = EdgeStructures.EDITION.get();
    change();
    get(MINI);
    EdgeStructures.EDITION.set(edition);
    long read = EdgeStructures.READ.get();
    assertEquals(304, get(MINI, "If-None-Match", tag).statusCode());
    assertEquals(read, EdgeStructures.READ.get());
  }

  @Test
  void changeMakesAnotherTag() throws Exception {
    HttpResponse<String> first = get(MINI);
    change();
    HttpResponse<String> second = get(MINI, "If-None-Match", tag(first));
    assertEquals(200, second.statusCode());
    assertNotEquals(tag(first), tag(second));
  }

  @Test
  void tagBelongsToOneAnswerAlone() throws Exception {
    List<HttpResponse<String>> answers =
        List.of(
            get(MINI),
            get(MINI, "Accept", "application/xml"),
            get(MINI, "Accept-Language", "ko"),
            get(MINI + "?lang=ko"),
            get("/sdmx/v2/structure/dataflow/EX/BIG"));
    Set<String> tags = answers.stream().map(StructureCacheTest::tag).collect(Collectors.toSet());
    assertEquals(answers.size(), tags.size());
    assertEquals(200, get(MINI + "?lang=ko", "If-None-Match", tag(answers.get(0))).statusCode());
  }

  @Test
  void whatThereIsNotIsNeverUnchanged() throws Exception {
    String nothing = "/sdmx/v2/structure/dataflow/EX/NOTHING";
    assertEquals(204, get(nothing, "If-None-Match", "*").statusCode());
    assertEquals(204, get(nothing, "If-None-Match", tag(get(MINI))).statusCode());
    assertEquals(204, get(nothing, "If-Modified-Since", AT).statusCode());
    assertEquals(304, get(MINI, "If-None-Match", "*").statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tue, 03 Feb 2026 04:05:07 GMT   | 304
          Tue, 03 Feb 2026 04:05:06 GMT   | 200
          Tuesday, 03-Feb-26 04:05:07 GMT | 304
          Tue Feb  3 04:05:07 2026        | 304
          2026-02-03T04:05:07Z            | 304
          2026-02-03T05:05:07+01:00       | 304
          2026-02-03T05:05:06+01:00       | 200
          2026-02-04                      | 304
          2026-02-03                      | 200
          lately                          | 200
          """)
  void dateOfTheCurrentAnswerIsEnough(String since, int status) throws Exception {
    assertEquals(status, get(MINI, "If-Modified-Since", since).statusCode(), "first");
    assertEquals(status, get(MINI, "If-Modified-Since", since).statusCode(), "repeated");
    String other = "\"other\"";
    assertEquals(200, get(MINI, "If-None-Match", other, "If-Modified-Since", since).statusCode());
  }

  @Test
  void secondOfTheChangeIsNotToldWithinIt() throws Exception {
    EdgeStructures.EDITION.set(new Edition(1_000_000, Instant.now().plusSeconds(60)));
    assertFalse(get(MINI).headers().firstValue("Last-Modified").isPresent());
    EdgeStructures.EDITION.set(new Edition(1_000_001, EdgeStructures.CHANGED));
  }

  @Test
  void shortAnswerIsMadeOnceForAllWhoAsk() throws Exception {
    String first = get(MINI).body();
    long read = EdgeStructures.READ.get();
    assertEquals(first, get(MINI).body());
    assertEquals(first, get("/sdmx/v2/structure/dataflow/EX/MINI/~/?detail=full").body());
    assertEquals(first, get(MINI, "Accept", "application/json").body());
    assertEquals(read, EdgeStructures.READ.get());
  }

  @Test
  void thoseWhoAskTogetherWaitForOneAnswer() throws Exception {
    change();
    EdgeStructures.MEANWHILE.set(StructureCacheTest::pause);
    List<CompletableFuture<HttpResponse<String>>> all =
        IntStream.range(0, 8)
            .mapToObj(i -> http.sendAsync(request(MINI), BodyHandlers.ofString()))
            .toList();
    Set<String> bodies = all.stream().map(it -> it.join().body()).collect(Collectors.toSet());
    assertEquals(1, bodies.size(), "every message has an id of its own");
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {MINI, LONG})
  void answerThatAChangeOvertakesIsMadeAgain(String path) throws Exception {
    EdgeStructures.MEANWHILE.set(this::change);
    HttpResponse<String> overtaken = get(path);
    assertEquals(200, overtaken.statusCode());
    assertEquals(304, get(path, "If-None-Match", tag(overtaken)).statusCode());
    assertEquals(tag(get(path)), tag(overtaken));
  }

  @ParameterizedTest
  @ValueSource(strings = {MINI, LONG})
  void everyCodingSaysTheSame(String path) throws Exception {
    HttpResponse<String> plain = get(path);
    for (int i = 0; i < 2; i++) {
      HttpResponse<byte[]> packed =
          http.send(
              request(path, "Accept-Encoding", "gzip;q=0.5, identity;q=0"),
              BodyHandlers.ofByteArray());
      assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
      assertEquals(tag(plain), packed.headers().firstValue("ETag").orElse(""));
      assertTrue(packed.body().length < plain.body().length());
      assertEquals(withoutHeader(plain.body()), withoutHeader(unpacked(packed.body())));
    }
  }

  private static String unpacked(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Long messages are written each time, with an id of their own. */
  private static String withoutHeader(String message) {
    return message.substring(message.indexOf("\"data\""));
  }

  @Test
  void onlyLongAnswersComeInPieces() throws Exception {
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> mini = get(MINI);
      assertEquals(
          mini.body().getBytes(StandardCharsets.UTF_8).length,
          Integer.parseInt(header(mini, "Content-Length")));
      assertEquals("chunked", header(get(LONG), "Transfer-Encoding"));
    }
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    return http.send(request(path, headers), BodyHandlers.ofString());
  }

  private HttpRequest request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request.build();
  }

  private static String tag(HttpResponse<?> response) {
    return header(response, "ETag");
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
