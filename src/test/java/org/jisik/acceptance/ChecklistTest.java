package org.jisik.acceptance;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.launch.PostgresTestResource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that the standard's API has, table by table: each row is asked for, or names the test
 * that shows it. The rows are in {@code checklist.txt}.
 */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class ChecklistTest {

  /** The sections that have to be complete. */
  private static final Set<String> SECTIONS = Set.of("1", "2", "3", "4", "10", "11", "12");

  private static final Path CHECKLIST =
      Path.of(System.getProperty("jisik.checklist", "../shared/spec/rest-checklist.md"));

  private static List<List<String>> lines() {
    try (InputStream in =
        Objects.requireNonNull(ChecklistTest.class.getResourceAsStream("checklist.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<List<String>> requests() {
    return lines().stream().filter(line -> !line.get(1).equals("test"));
  }

  static Stream<List<String>> tests() {
    return lines().stream().filter(line -> line.get(1).equals("test"));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void aRowIsServed(List<String> row) {
    RequestSpecification request = given().urlEncodingEnabled(false);
    if (!row.get(2).equals("-")) {
      request.header("Accept", row.get(2));
    }
    Response answer = request.get("/sdmx/" + row.get(1));
    String body = answer.asString();
    assertEquals(Integer.parseInt(row.get(3)), answer.statusCode(), () -> row + ": " + body);
    for (String text : row.get(4).split(" & ")) {
      assertTrue(says(body, text), () -> row + " does not say so: " + body);
    }
  }

  private static boolean says(String body, String text) {
    return text.startsWith("! ")
        ? !body.contains(text.substring(2))
        : text.equals("-") || body.contains(text);
  }

  @ParameterizedTest
  @MethodSource("tests")
  void aRowHasATestOfItsOwn(List<String> row) throws IOException {
    String[] name = row.get(2).split("\\.");
    try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
      Path source =
          sources
              .filter(path -> path.endsWith(name[0] + ".java"))
              .findFirst()
              .orElseThrow(() -> new AssertionError("there is no test " + name[0]));
      assertTrue(Files.readString(source).contains(" " + name[1] + "("), row::toString);
    }
  }

  @Test
  void noRowIsForgotten() throws IOException {
    Assumptions.assumeTrue(Files.exists(CHECKLIST), () -> "no checklist at " + CHECKLIST);
    Set<String> known = lines().stream().map(line -> line.get(0)).collect(Collectors.toSet());
    Set<String> forgotten = new TreeSet<>(rows());
    forgotten.removeAll(known);
    assertEquals(Set.of(), forgotten);
  }

  /** The numbers of all rows in the sections that have to be complete. */
  private static Set<String> rows() throws IOException {
    return Pattern.compile("^\\| (\\d+)\\.(\\d+) \\|", Pattern.MULTILINE)
        .matcher(Files.readString(CHECKLIST))
        .results()
        .filter(row -> SECTIONS.contains(row.group(1)))
        .map(ChecklistTest::number)
        .collect(Collectors.toSet());
  }

  private static String number(MatchResult row) {
    return row.group(1) + "." + row.group(2);
  }
}
