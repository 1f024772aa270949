package org.jisik.format.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jisik.format.DataFormat;
import org.jisik.format.FormatOptions;
import org.jisik.format.FormatOptions.Content;
import org.jisik.format.FormatOptions.Keys;
import org.jisik.format.FormatOptions.Labels;
import org.jisik.format.MessageHeader;
import org.jisik.model.data.AttributePlacement;
import org.jisik.model.data.DataContents;
import org.jisik.model.data.MemoryDataSet;
import org.jisik.model.data.SampleLayouts;
import org.jisik.model.text.LanguagePreference;

/** Whatever text is in a field and however the bytes arrive, it reads back as it was. */
class CsvRoundTripTest {

  private static final MessageHeader HEADER = new MessageHeader("T", Instant.EPOCH, "EX", true);

  @Property(tries = 300)
  void textReadsBackAsWritten(
      @ForAll("texts") String comment,
      @ForAll("texts") String note,
      @ForAll("texts") String value,
      @ForAll Labels labels,
      @ForAll Keys keys,
      @ForAll @IntRange(min = 1, max = 40) int chunk)
      throws IOException {
    MemoryDataSet data =
        new MemoryDataSet(SampleLayouts.mini())
            .attribute("DS_NOTE", note)
            .series("A.AT", "COLLECTION", "A")
            .observation("A.AT", "2023", "OBS_VALUE", value, "COMMENT", comment)
            .observation("A.AT", "2024", "COMMENT", note);
    for (DataFormat format : List.of(new SdmxCsv10DataFormat(), new SdmxCsv20DataFormat())) {
      FormatOptions options =
          new FormatOptions(LanguagePreference.NONE, labels, keys, false, Content.FULL);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      format.write(HEADER, List.of(data), options, out);
      InputStream in = slow(new ByteArrayInputStream(out.toByteArray()), chunk);
      assertEquals(
          DataContents.of(data.open(AttributePlacement.BY_LEVEL)),
          DataContents.of(format.read(in, urn -> data.layout())));
    }
  }

  /** Anything that XML can hold as well. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars(",;:\"\r\n\t '-[]=|aA1")
        .withCharRange(' ', '\ud7ff')
        .ofMinLength(1)
        .ofMaxLength(60);
  }

  private static InputStream slow(InputStream in, int chunk) {
    return new FilterInputStream(in) {
      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return super.read(bytes, offset, Math.min(chunk, length));
      }
    };
  }
}
