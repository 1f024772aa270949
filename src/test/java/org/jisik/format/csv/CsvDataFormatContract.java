package org.jisik.format.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jisik.format.DataFormatContract;
import org.jisik.format.FormatOptions;
import org.jisik.format.FormatOptions.Content;
import org.jisik.format.FormatOptions.Keys;
import org.jisik.format.FormatOptions.Labels;
import org.jisik.model.data.DataSet;
import org.jisik.model.text.LanguagePreference;

/** What both versions of SDMX-CSV keep. There is no schema: RFC 4180 is the judge. */
abstract class CsvDataFormatContract extends DataFormatContract {

  private static final Path GOLDEN = Path.of("sdmx/golden/data/mini");

  @Override
  protected void validate(byte[] message, DataSet dataSet, FormatOptions options) {
    List<List<String>> records = records(new String(message, StandardCharsets.UTF_8));
    records.forEach(
        record -> assertEquals(records.get(0).size(), record.size(), () -> "fields of " + record));
  }

  /** Strictly by the grammar of RFC 4180, apart from the code under test. */
  static List<List<String>> records(String message) {
    List<List<String>> records = new ArrayList<>();
    int at = 0;
    while (at < message.length()) {
      List<String> record = new ArrayList<>();
      do {
        int end = message.charAt(at) == '"' ? closing(message, at) : bareEnd(message, at);
        record.add(message.substring(at, end));
        at = end + 1;
      } while (message.charAt(at - 1) == ',');
      assertEquals("\r\n", message.substring(at - 1, at + 1), "the end of a record");
      at++;
      records.add(record);
    }
    return records;
  }

  private static int bareEnd(String message, int from) {
    int end = from;
    while (",\r".indexOf(message.charAt(end)) < 0) {
      assertTrue("\"\n".indexOf(message.charAt(end)) < 0, "quotes or line feed without quotes");
      end++;
    }
    return end;
  }

  private static int closing(String message, int from) {
    int end = from + 1;
    while (message.charAt(end) != '"' || message.charAt(end + 1) == '"') {
      end += message.charAt(end) == '"' ? 2 : 1;
    }
    return end + 1;
  }

  static FormatOptions options(Labels labels, Keys keys, Content content, String... languages) {
    return new FormatOptions(LanguagePreference.of(languages), labels, keys, false, content);
  }

  static FormatOptions options(Content content) {
    return options(Labels.ID, Keys.NONE, content);
  }

  /** Compares byte for byte; with {@code -Dgolden.update} writes instead. */
  void assertGolden(String file, DataSet data, FormatOptions options) throws Exception {
    byte[] written = write(data, options);
    validate(written, data, options);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(GOLDEN);
      Files.write(GOLDEN.resolve(file), written);
    }
    assertEquals(
        Files.readString(GOLDEN.resolve(file)), new String(written, StandardCharsets.UTF_8));
    assertArrayEquals(Files.readAllBytes(GOLDEN.resolve(file)), written);
  }
}
