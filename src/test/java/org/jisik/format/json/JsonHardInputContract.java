package org.jisik.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jisik.format.AllStructureFormats;
import org.jisik.format.Endless;
import org.jisik.format.HardInputContract;
import org.jisik.format.StructureFormat;
import org.jisik.model.artefact.Codelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hard input in JSON. */
abstract class JsonHardInputContract extends HardInputContract {

  @Override
  protected List<String> tokens() {
    return List.of(
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u0000",
        "\\ud800",
        "null",
        "true",
        "0",
        "-0",
        "1e999999999",
        "1e-999999999",
        "NaN",
        "9".repeat(150),
        "{}",
        "[]",
        "\"\"",
        "\"x\":1,",
        "\"id\":",
        "//",
        "urn:sdmx:",
        "*",
        "+",
        ".");
  }

  /** The versions of SDMX-JSON have the same root, so one may take another for its own. */
  @Override
  protected boolean isReadToo(StructureFormat other) {
    return other.mediaType().toString().contains("json");
  }

  private static final String CODELIST = "\"id\": \"CL\", \"agencyID\": \"EX\", \"name\": \"Name\"";

  private static String message(String members) {
    return "{\"data\": {\"codelists\": [{" + CODELIST + members + "}]}}";
  }

  private List<Codelist> codelists(String message) {
    return read(message.getBytes(StandardCharsets.UTF_8)).stream()
        .map(Codelist.class::cast)
        .toList();
  }

  // Encodings

  @Test
  void unicodeIsReadInAnyOfItsEncodings() {
    String whole = new String(write(List.of(codelist())), StandardCharsets.UTF_8);
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("UTF-32BE"))) {
      assertEquals(List.of(codelist()), read(whole.getBytes(charset)));
    }
    assertEquals(List.of(codelist()), read(("\uFEFF" + whole).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void bytesThatAreNotUnicodeAreRefused() {
    String message = message("").replace("Name", "@@@@");
    refusal(message.replace("@@@@", "Größe").getBytes(StandardCharsets.ISO_8859_1));
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    int place = message.indexOf("@@@@");
    int[][] sequences = {
      {0xff, 'a', 'a', 'a'},
      {0xc0, 0xaf, 'a', 'a'},
      {0xe0, 0x80, 0xaf, 'a'},
      {0xed, 0xa0, 0x80, 'a'},
      {0xf4, 0x90, 0x80, 0x80},
      {0xf8, 0x88, 0x80, 0x80},
      {'a', 'a', 'a', 0xe2},
      {0, 'a', 'a', 'a'},
    };
    for (int[] sequence : sequences) {
      for (int i = 0; i < sequence.length; i++) {
        bytes[place + i] = (byte) sequence[i];
      }
      refusal(bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00", "\\udc00\\ud800", "\\uffff"})
  void whatNoXmlCanSayIsRefused(String escape) {
    refusal(message("").replace("Name", escape));
  }

  // Size and depth

  @Test
  void depthIsLimitedEverywhere() {
    int deep = 100_000;
    for (String[] brackets : new String[][] {{"[", "]"}, {"{\"a\":", "}"}}) {
      String nest = brackets[0].repeat(deep) + "1" + brackets[1].repeat(deep);
      assertTrue(refusal(nest).contains("nest"));
      assertTrue(refusal(message(", \"x-any\": " + nest)).contains("nest"));
      assertTrue(refusal("{\"meta\": " + nest + "}").contains("nest"));
      assertTrue(refusal("{\"data\": {\"other\": " + nest + "}}").contains("nest"));
    }
  }

  @Test
  void everythingEndlessIsRefused() {
    String open = "{\"data\": {\"codelists\": [{\"id\": ";
    for (String tail : List.of("1", "9.", "[", "{\"a\":")) {
      refusal(Endless.of(open, tail));
    }
    refusal(Endless.of(open + "\"", "x"));
    refusal(Endless.of(open + "1, \"", "x"));
    refusal(Endless.of(open + "1e", "9"));
    refusal(Endless.of(open + "0.", "0"));
  }

  @Test
  void longTextsAreReadOrRefusedAsTooLong() {
    int longest = StrictJson.MAX_STRING;
    assertEquals(1, codelists(message(", \"description\": " + quoted(longest))).size());
    assertTrue(refusal(message(", \"description\": " + quoted(longest + 1))).contains("170001"));
    refusal(message(", \"description\": " + quoted(8_000_000)));
    refusal(message(", " + quoted(longest) + ": 1"));
    refusal(message(", \"isPartial\": " + quoted(longest)));
    refusal(message(", \"codes\": " + quoted(longest)));
  }

  /** The spelling that takes most room in XML. */
  @Test
  void whatIsReadCanBeSaidInXmlAndReadThere() {
    Codelist longest = codelist("\"".repeat(StrictJson.MAX_STRING), 1);
    assertEquals(List.of(longest), read(write(List.of(longest))));
    for (StructureFormat xml : AllStructureFormats.LIST) {
      assertEquals(
          List.of(longest), xml.read(new ByteArrayInputStream(write(xml, List.of(longest)))));
    }
  }

  private static String quoted(int length) {
    return '"' + "x".repeat(length) + '"';
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "1e-999999999",
        "-1e2147483648",
        "1e99999999999999999999",
        "0.0e99999999",
      })
  void hugeNumbersAreRefused(String number) {
    refusal(numeric(number));
    refusal(numeric("1" + "0".repeat(5_000_000)));
    refusal(numeric("0." + "0".repeat(5_000_000)));
  }

  private static String numeric(String number) {
    return """
        {"data": {"conceptSchemes": [{"id": "CS", "agencyID": "EX", "name": "N", "concepts": [
          {"id": "C", "name": "N", "coreRepresentation":
            {"textFormat": {"textType": "Decimal", "minValue": %1$s},
             "format": {"dataType": "Decimal", "minValue": %1$s}}}]}]}}
        """
        .formatted(number);
  }

  @Test
  void manyMembersAreReadSoon() {
    String many =
        IntStream.range(0, 300_000)
            .mapToObj(i -> ", \"x-" + i + "\": 1")
            .collect(Collectors.joining());
    codelists(message(many));
  }

  // Messages of another kind

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\": []}",
        "{\"data\": {\"codelists\": {}}}",
        "{\"data\": {\"codelists\": [1]}}",
        "{\"data\": {\"codelists\": [[]]}}",
        "{\"data\": {\"codelists\": [null]}}",
        "{\"data\": {\"codelists\": [{\"id\": 1}]}}",
        "{\"data\": {\"codelists\": [{}]}}",
        "{\"data\": {}, \"data\": {}}",
        "{\"data\": {}} {\"data\": {}}",
        "{\"data\": {}}x",
        "{'data': {}}",
        "{\"data\": {},}",
        "{\"data\": {\"codelists\": [{\"id\": \"A\", \"id\": \"B\"}]}}",
        "{/* comment */}",
      })
  void whatIsNotAStructureMessageIsRefused(String message) {
    refusal(message);
  }

  @Test
  void dataMessagesAreRefused() {
    String data =
        """
        {"meta": {"id": "T"}, "data": {"dataSets": [{"action": "Replace"}], "structures": []}}
        """;
    assertTrue(refusal(data).contains("dataSets"));
  }

  @Test
  void placesAreNamed() {
    String refusal = refusal(message(", \"codes\": [{\"id\": \"A\", \"name\": \"A\"}, {}]"));
    assertTrue(refusal.contains("/data/codelists/0/codes/1"), refusal);
    String broken = refusal("{\"data\":\n {\"codelists\":\n x}}");
    assertTrue(broken.contains("line 3"), broken);
  }

  // Values

  @ParameterizedTest
  @ValueSource(strings = {" ", "1..0", "v1", "1.0+.0", "*", "-1", "１.０"})
  void versionsOutsideTheGrammarAreRefused(String version) {
    assertTrue(
        refusal(message(", \"version\": \"" + version + "\"")).contains("/data/codelists/0"));
  }
}
