package org.jisik.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jisik.error.InvalidMessage;
import org.jisik.model.data.AttributePlacement;
import org.jisik.model.data.DataContents;
import org.jisik.model.data.DataSet;
import org.jisik.model.data.MemoryDataSet;
import org.jisik.model.data.SampleLayouts;
import org.jisik.model.describe.Era;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What every data format keeps: what is written is valid, and reads back as it was. */
public abstract class DataFormatContract {

  protected static final MessageHeader HEADER =
      new MessageHeader("TEST1", Instant.parse("2026-01-15T10:00:00Z"), "EX", true);

  /** The format under test. */
  protected abstract DataFormat format();

  /** Checks a whole message against the official schema of the format, if it has one. */
  protected abstract void validate(byte[] message, DataSet dataSet, FormatOptions options);

  /** A data set with values at every level, with gaps and characters that need escaping. */
  protected static MemoryDataSet mini() {
    return new MemoryDataSet(SampleLayouts.mini())
        .attribute("DS_NOTE", "Mini")
        .series("A.AT", "FREQ_NOTE", "Yearly", "UNIT", "EUR", "COLLECTION", "A")
        .observation("A.AT", "2023", "OBS_VALUE", "10.50", "OBS_STATUS", "A")
        .observation(
            "A.AT",
            "2024",
            "OBS_VALUE",
            "11.25",
            "OBS_STATUS",
            "P",
            "COMMENT",
            "a, \"b\" <c> & d\nline 2")
        .series("A.KR", "FREQ_NOTE", "Yearly", "UNIT", "USD", "COLLECTION", "E")
        .observation("A.KR", "2023", "OBS_VALUE", "-20", "OBS_STATUS", "A", "COMMENT", "지식")
        .observation("A.KR", "2024", "OBS_STATUS", "M")
        .series("Q.AT", "UNIT", "EUR")
        .observation("Q.AT", "2024-Q1", "OBS_VALUE", "0.001")
        .observation("Q.AT", "2024-Q3", "OBS_VALUE", "1234567890.123");
  }

  @Test
  void seriesReadBackAsWritten() {
    assertRoundTrip(mini(), FormatOptions.DEFAULT);
  }

  @Test
  void flatReadsBackAsWritten() {
    assertFlatRoundTrip(mini());
  }

  /** As series, observations by themselves; a format that cannot says so. */
  protected void assertFlatRoundTrip(DataSet data) {
    assertRoundTrip(data, flat());
  }

  @Test
  void severalMeasuresReadBackAsWritten() {
    Assumptions.assumeTrue(format().era() != Era.V21, "SDMX 2.1 has one measure");
    MemoryDataSet data =
        new MemoryDataSet(SampleLayouts.twoMeasures())
            .series("A.AT", "COLLECTION", "A")
            .observation("A.AT", "2023", "OBS_VALUE", "10.5", "OBS_LOW", "9.5", "OBS_STATUS", "A")
            .observation("A.AT", "2024", "OBS_LOW", "10");
    assertRoundTrip(data, FormatOptions.DEFAULT);
    assertRoundTrip(data, flat());
  }

  @Test
  void dataWithoutTimeReadBackAsWritten() {
    MemoryDataSet data =
        new MemoryDataSet(SampleLayouts.timeless())
            .observation("AT.Wien", "", "OBS_VALUE", "2000000")
            .observation("KR.서울", "", "OBS_VALUE", "9400000");
    assertFlatRoundTrip(data);
  }

  @Test
  void truncatedMessageIsRefused() {
    byte[] whole = write(mini(), FormatOptions.DEFAULT);
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    assertThrows(InvalidMessage.class, () -> read(half, mini()));
  }

  protected static FormatOptions flat() {
    FormatOptions standard = FormatOptions.DEFAULT;
    return new FormatOptions(
        standard.languages(), standard.labels(), standard.keys(), true, standard.content());
  }

  /** Writes, validates, reads and compares. */
  protected void assertRoundTrip(DataSet data, FormatOptions options) {
    byte[] message = write(data, options);
    validate(message, data, options);
    DataContents expected = DataContents.of(data.open(AttributePlacement.BY_LEVEL));
    assertEquals(expected, read(message, data), () -> new String(message, StandardCharsets.UTF_8));
  }

  protected byte[] write(DataSet data, FormatOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format().write(HEADER, List.of(data), options, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  protected DataContents read(byte[] message, DataSet data) {
    return DataContents.of(
        format().read(new ByteArrayInputStream(message), reference -> data.layout()));
  }
}
