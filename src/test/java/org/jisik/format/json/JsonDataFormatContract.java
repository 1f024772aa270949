package org.jisik.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jisik.error.InvalidMessage;
import org.jisik.format.DataFormatContract;
import org.jisik.format.FormatOptions;
import org.jisik.format.FormatOptions.Content;
import org.jisik.format.FormatOptions.Keys;
import org.jisik.format.FormatOptions.Labels;
import org.jisik.model.data.AttributePlacement;
import org.jisik.model.data.DataContents;
import org.jisik.model.data.DataSet;
import org.jisik.model.data.MemoryDataSet;
import org.jisik.model.data.SampleLayouts;
import org.jisik.model.text.LanguagePreference;
import org.jisik.schema.OfficialSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all versions of SDMX-JSON keep. */
abstract class JsonDataFormatContract extends DataFormatContract {

  private static final Path GOLDEN = Path.of("sdmx/golden/data/mini");

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** The official schema of this version. */
  abstract OfficialSchema schema();

  @Override
  protected void validate(byte[] message, DataSet dataSet, FormatOptions options) {
    schema().validate(message);
  }

  @Test
  void messageIsAsAgreed() throws IOException {
    String version = format().mediaType().version().substring(0, 3);
    assertGolden("json-%s.json".formatted(version), FormatOptions.DEFAULT);
    assertGolden("json-%s-flat.json".formatted(version), flat());
  }

  @Test
  void structureMayComeFirst() {
    byte[] message = structureFirst(write(mini(), FormatOptions.DEFAULT));
    assertEquals(contents(mini()), read(message, mini()));
  }

  @Test
  void emptyDataSetIsValid() {
    MemoryDataSet empty = new MemoryDataSet(SampleLayouts.mini());
    assertRoundTrip(empty, FormatOptions.DEFAULT);
    assertRoundTrip(empty, flat());
  }

  @Test
  void messageTooLargeForMemoryIsReadBackFromDisk() {
    MemoryDataSet large = new MemoryDataSet(SampleLayouts.mini());
    for (int year = 1000; year < 9000; year++) {
      large.observation("A.AT", String.valueOf(year), "OBS_VALUE", "1.0", "COMMENT", "c" + year);
    }
    assertRoundTrip(large, FormatOptions.DEFAULT);
  }

  @Test
  void valuesThatAreNotJsonNumbersAreTexts() {
    MemoryDataSet data = new MemoryDataSet(SampleLayouts.mini());
    String[] values = {"007", "+5", ".5", "5.", "INF", "-0.0", "1E-7", "123456789012345678901.50"};
    for (int i = 0; i < values.length; i++) {
      data.observation("A.AT", String.valueOf(2000 + i), "OBS_VALUE", values[i]);
    }
    assertRoundTrip(data, FormatOptions.DEFAULT);
  }

  @Test
  void notANumberIsToldAsTheVersionCan() {
    MemoryDataSet data =
        new MemoryDataSet(SampleLayouts.mini()).observation("A.AT", "2024", "OBS_VALUE", "NaN");
    byte[] message = write(data, FormatOptions.DEFAULT);
    validate(message, data, FormatOptions.DEFAULT);
    assertTrue(
        new String(message, StandardCharsets.UTF_8)
            .contains("\"observations\":{\"0\":[%s]}".formatted(notANumber())));
  }

  /** How a number is written that is missing on purpose. */
  String notANumber() {
    return "null";
  }

  @Test
  void attributesAreLeftOutIfNotAskedFor() {
    byte[] message = write(mini(), options(new Content(false, true, true)));
    validate(message, mini(), FormatOptions.DEFAULT);
    DataContents read = read(message, mini());
    assertEquals(contents(mini()).series().keySet(), read.series().keySet());
    read.series().values().forEach(one -> assertEquals(Map.of(), one.attributes()));
    assertEquals(
        Map.of("OBS_VALUE", "10.50"), read.series().get("A.AT").observations().get("2023"));
  }

  @Test
  void observationsAreLeftOutIfNotAskedFor() {
    for (Content content : new Content[] {new Content(true, false, false), keysOnly()}) {
      byte[] message = write(mini(), options(content));
      validate(message, mini(), FormatOptions.DEFAULT);
      DataContents read = read(message, mini());
      assertEquals(contents(mini()).series().keySet(), read.series().keySet());
      read.series().values().forEach(one -> assertEquals(Map.of(), one.observations()));
      assertEquals(
          content.attributes() ? "A" : null,
          read.series().get("A.AT").attributes().get("COLLECTION"));
    }
    assertTrue(text(write(mini(), options(keysOnly()))).contains("\"series\":{\"0:0\":{}"));
  }

  private static Content keysOnly() {
    return new Content(false, false, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "0:0":{              | "0:9":{              | index 9 in key '0:9' is out of range: dimension REF_AREA has 2 values
          "0:0":{              | "0:0:0":{            | key '0:0:0' is not made of indexes of the dimensions [FREQ, REF_AREA]
          "0:0":{              | "0:":{               | key '0:' is not made of
          "0:0":{              | "0:x":{              | key '0:x' is not made of
          {"0":[10.50,0]       | {"0":[10.50,7]       | index 7 is out of range: values of OBS_STATUS has 3
          {"0":[10.50,0]       | {"0":[10.50,"A"]     | expected an index of values of OBS_STATUS, found text 'A'
          {"0":[10.50,0]       | {"0":[10.50,0.5]     | expected an index of values of OBS_STATUS, found 0.5
          {"0":[10.50,0]       | {"0":[10.50,0,0,0]   | more than the 3 values
          {"0":[10.50,0]       | {"0":10.50           | expected the array of an observation, found 10.50
          {"0":[10.50,0]       | {"1":[10.50,0]       | observation '1' comes twice
          "action":"Information" | "action":"Forget"  | 'Forget' is not an action
          "id":"OBS_STATUS"    | "id":"OTHER"         | has no attribute OTHER
          "id":"REF_AREA"      | "id":"AREA"          | has no dimension AREA
          "id":"REF_AREA"      | "id":"FREQ"          | dimension FREQ stands at two places
          Dataflow=EX:         | Dataflow=            | is not an SDMX URN
          "dimensions":{       | "dimensions":{"series":[],"dimension":{ | line 1, column
          "meta":{             | "meta":{},"meta":{x  | Unexpected character
          """)
  void faultsAreNamedWithTheirPlace(String old, String fault, String expected) {
    String whole = text(structureFirst(write(mini(), FormatOptions.DEFAULT)));
    assertTrue(whole.contains(old), () -> whole);
    byte[] message =
        bytes(
            whole.replaceFirst(
                java.util.regex.Pattern.quote(old),
                java.util.regex.Matcher.quoteReplacement(fault)));
    InvalidMessage refused =
        assertThrows(InvalidMessage.class, () -> read(message, mini()), () -> text(message));
    String problem = String.valueOf(refused.getMessage());
    assertTrue(problem.contains(expected), problem);
    assertTrue(problem.matches("(?s)line \\d+, column \\d+.*"), problem);
  }

  @Test
  void faultsAreNamedWithTheirPath() {
    String whole = text(write(mini(), FormatOptions.DEFAULT));
    byte[] message = bytes(whole.replace("{\"0\":[10.50,0]", "{\"0\":[10.50,7]"));
    InvalidMessage refused = assertThrows(InvalidMessage.class, () -> read(message, mini()));
    assertTrue(
        String.valueOf(refused.getMessage())
            .contains("at /data/dataSets/0/series/0:0/observations/0/1: index 7"),
        refused.getMessage());
  }

  @Test
  void messageThatBreaksOffIsRefusedWherever() {
    byte[] tail = write(mini(), FormatOptions.DEFAULT);
    for (byte[] whole : new byte[][] {tail, structureFirst(tail)}) {
      for (int length = 0; length < whole.length; length += 7) {
        byte[] part = java.util.Arrays.copyOf(whole, length);
        assertThrows(InvalidMessage.class, () -> read(part, mini()), () -> text(part));
      }
    }
  }

  @Test
  void errorMessageIsToldAsSuch() {
    byte[] message = bytes("{\"errors\":[{\"code\":100,\"title\":\"No data\"}]}");
    InvalidMessage refused = assertThrows(InvalidMessage.class, () -> read(message, mini()));
    assertTrue(String.valueOf(refused.getMessage()).contains("No data"));
  }

  /** The message as a forward-only reader would like it. */
  static byte[] structureFirst(byte[] message) {
    try {
      ObjectNode root = (ObjectNode) MAPPER.readTree(message);
      ObjectNode data = (ObjectNode) root.get("data");
      JsonNode dataSets = data.remove("dataSets");
      data.set("dataSets", dataSets);
      return MAPPER.writeValueAsBytes(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Id and value in turn. */
  static String[] pairs(Map<String, String> values) {
    return values.entrySet().stream()
        .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
        .toArray(String[]::new);
  }

  static DataContents contents(DataSet data) {
    return DataContents.of(data.open(AttributePlacement.BY_LEVEL));
  }

  static FormatOptions options(Content content, String... languages) {
    return new FormatOptions(
        LanguagePreference.of(languages), Labels.ID, Keys.NONE, false, content);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Compares byte for byte; with {@code -Dgolden.update} writes instead. */
  private void assertGolden(String file, FormatOptions options) throws IOException {
    byte[] written = write(mini(), options);
    validate(written, mini(), options);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(GOLDEN);
      Files.write(GOLDEN.resolve(file), written);
    }
    assertEquals(Files.readString(GOLDEN.resolve(file)), text(written));
  }
}
