package org.jisik.service.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Submissions that are well-formed and meant to keep the server busy, or would if it were careless:
 * they are judged soon, and the judgement is short.
 */
class HardSubmissionsTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int LONGEST = 1_000;

  private static String codelists(int count, IntFunction<String> rest) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "{'id': 'CL%d', 'agencyID': 'EX', 'version': '1.0', 'name': 'N', %s}"
                    .formatted(i, rest.apply(i)))
        .collect(Collectors.joining(",", "'codelists': [", "]"));
  }

  private static String extending(int... others) {
    return IntStream.of(others)
        .mapToObj("{'codelist': 'Codelist=EX:CL%d(1.0)'}"::formatted)
        .collect(Collectors.joining(",", "'codes': [], 'codelistExtensions': [", "]"));
  }

  private static String codes(int count, IntFunction<String> parent) {
    return "'codelists': [{'id': 'CL', 'agencyID': 'EX', 'version': '1.0', 'name': 'N', 'codes': ["
        + IntStream.range(0, count)
            .mapToObj(i -> "{'id': 'C%d', 'name': 'N'%s}".formatted(i, parent.apply(i)))
            .collect(Collectors.joining(","))
        + "]}]";
  }

  private static List<String> post(String members) {
    Registrar registrar = new Registrar("");
    return assertTimeoutPreemptively(SOON, () -> registrar.post(members));
  }

  private static void assertAccepted(List<String> lines) {
    assertEquals(List.of(), lines.stream().filter(line -> !line.startsWith("201 ")).toList());
  }

  private static void assertRefused(String why, List<String> lines) {
    assertTrue(lines.get(0).contains(why), lines.get(0));
    assertTrue(lines.stream().allMatch(line -> line.length() <= LONGEST), "short lines");
    assertTrue(lines.size() <= 110, lines.size() + " lines");
  }

  @Test
  void circlesOfManyCodesAreToldBriefly() {
    List<String> lines =
        post(codes(100_000, i -> ", 'parent': 'C%d'".formatted((i + 1) % 100_000)));
    assertRefused("parents go round in a circle: C0 < C1 < ", lines);
  }

  @Test
  void manyProblemsAreToldBriefly() {
    assertRefused(
        "has the parent X, which is not there", post(codes(50_000, i -> ", 'parent': 'X'")));
  }

  @Test
  void longChainsOfParentsAreFine() {
    String deep = codes(100_000, i -> i == 0 ? "" : ", 'parent': 'C%d'".formatted(i - 1));
    assertAccepted(post(deep));
  }

  @Test
  void longChainsOfExtensionsAreRefused() {
    List<String> lines = post(codelists(3_000, i -> i == 0 ? "'codes': []" : extending(i - 1)));
    assertEquals(100, lines.stream().filter(line -> line.startsWith("201 ")).count());
    assertTrue(lines.stream().anyMatch(line -> line.contains("more than 100 codelists")));
  }

  @Test
  void longCirclesOfExtensionsAreRefused() {
    assertRefused("extends itself", post(codelists(90, i -> extending((i + 1) % 90))));
  }

  @Test
  void extensionsThatMeetAgainAreJudgedOnce() {
    String layers =
        codelists(80, i -> i < 2 ? "'codes': []" : extending(i - i % 2 - 2, i - i % 2 - 1));
    assertAccepted(post(layers));
  }

  @Test
  void extensionsThatDoubleTheCodesAreRefused() {
    String layers =
        codelists(
            60,
            i ->
                i == 0
                    ? "'codes': [{'id': 'A', 'name': 'A'}]"
                    : """
                      'codes': [], 'codelistExtensions': [
                        {'codelist': 'Codelist=EX:CL%1$d(1.0)', 'prefix': 'X'},
                        {'codelist': 'Codelist=EX:CL%1$d(1.0)', 'prefix': 'Y'}]
                      """
                        .formatted(i - 1));
    List<String> lines = post(layers);
    assertTrue(lines.stream().anyMatch(line -> line.contains("more than 1000000 codes")), "some");
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("201 ")), "not all");
  }

  @Test
  void manyStructuresInOneMessageAreJudgedSoon() {
    String concepts =
        "'conceptSchemes': [{'id': 'CS', 'agencyID': 'EX', 'version': '1.0', 'name': 'N', 'concepts': ["
            + IntStream.range(0, 30)
                .mapToObj("{'id': 'C%d', 'name': 'N'}"::formatted)
                .collect(Collectors.joining(","))
            + "]}]";
    String structures =
        IntStream.range(0, 2_000)
            .mapToObj(HardSubmissionsTest::structure)
            .collect(Collectors.joining(",", "'dataStructures': [", "]"));
    assertAccepted(post(concepts + "," + structures));
  }

  private static String structure(int number) {
    return IntStream.range(0, 30)
        .mapToObj("{'id': 'C%1$d', 'conceptIdentity': 'Concept=EX:CS(1.0).C%1$d'}"::formatted)
        .collect(
            Collectors.joining(
                ",",
                """
                {'id': 'D%d', 'agencyID': 'EX', 'version': '1.0', 'name': 'N',
                 'dataStructureComponents': {'dimensionList': {'id': 'DimensionDescriptor',
                 'dimensions': [\
                """
                    .formatted(number),
                "]}}}"));
  }

  @Test
  void manyCodesOfAnExtendedListAreLookedUpSoon() {
    String lists =
        "'codelists': ["
            + codes(10_000, i -> "").replaceFirst("'codelists': \\[", "").replaceFirst("\\]$", "")
            + ",{'id': 'MORE', 'agencyID': 'EX', 'version': '1.0', 'name': 'N', 'codes': [],"
            + " 'codelistExtensions': [{'codelist': 'Codelist=EX:CL(1.0)'}]}]";
    String tree =
        IntStream.range(0, 5_000)
            .mapToObj("{'id': 'H%1$d', 'code': 'Code=EX:MORE(1.0).C%1$d'}"::formatted)
            .collect(
                Collectors.joining(
                    ",",
                    "'hierarchies': [{'id': 'H', 'agencyID': 'EX', 'version': '1.0', 'name': 'N',"
                        + " 'hierarchicalCodes': [",
                    "]}]"));
    assertAccepted(post(lists + "," + tree));
  }
}
