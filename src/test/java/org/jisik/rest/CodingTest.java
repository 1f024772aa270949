package org.jisik.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jisik.error.NotAcceptable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** RFC 9110, section 12.5.3, and the parameter {@code compression}. */
class CodingTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          -                             | -                    | identity
          ''                            | -                    | identity
          gzip                          | -                    | gzip
          x-gzip                        | -                    | gzip
          GZIP;q=0.1                    | -                    | gzip
          deflate                       | -                    | deflate
          gzip, deflate, br, zstd       | -                    | gzip
          gzip;q=0.5, deflate;q=0.8     | -                    | deflate
          gzip;q=0.5, identity          | -                    | identity
          gzip;q=0                      | -                    | identity
          gzip;q=0, br;q=0, *           | -                    | deflate
          *                             | -                    | gzip
          *;q=0, identity               | -                    | identity
          identity;q=0, gzip;q=0.001    | -                    | gzip
          identity                      | -                    | identity
          zstd, exi, pack200-gzip       | -                    | identity
          -                             | compression=gzip     | gzip
          identity                      | compression=deflate  | deflate
          gzip                          | compression=identity | identity
          """)
  void bestOfWhatIsTakenIsChosen(String header, String query, String expected) {
    assertEquals(expected, Coding.choose(header, QueryParameters.parse(query)).token());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          identity;q=0                  | -                    | identity;q=0
          *;q=0                         | -                    | *;q=0
          zstd, identity;q=0            | -                    | zstd
          zstd, *;q=0                   | -                    | zstd
          gzip                          | compression=compress | compress
          -                             | compression=rar      | rar
          """)
  void nothingThatWillDoIsNotAcceptable(String header, String query, String named) {
    NotAcceptable refusal =
        assertThrows(
            NotAcceptable.class, () -> Coding.choose(header, QueryParameters.parse(query)));
    String message = String.valueOf(refusal.getMessage());
    assertTrue(message.contains(named) && message.contains("gzip, "), message);
  }

  @ParameterizedTest
  @EnumSource(Coding.class)
  void whatIsPackedCanBeUnpacked(Coding coding) throws IOException {
    Assumptions.assumeTrue(coding != Coding.BROTLI || Brotli4jLoader.isAvailable());
    String text = "지식 knowledge ".repeat(10_000);
    Buffer packed = coding.pack(Buffer.buffer(text));
    try (InputStream in = unpacked(coding, new ByteArrayInputStream(packed.getBytes()))) {
      assertEquals(text, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static InputStream unpacked(Coding coding, InputStream in) throws IOException {
    return switch (coding) {
      case GZIP -> new GZIPInputStream(in);
      case BROTLI -> new BrotliInputStream(in);
      case DEFLATE -> new InflaterInputStream(in);
      case IDENTITY -> in;
    };
  }

  @Test
  void brotliIsServedWhereItsLibraryIs() {
    if (Brotli4jLoader.isAvailable()) {
      assertEquals(Coding.BROTLI, Coding.choose("br", QueryParameters.parse(null)));
    } else {
      assertThrows(
          NotAcceptable.class, () -> Coding.choose("br", QueryParameters.parse("compression=br")));
    }
  }
}
