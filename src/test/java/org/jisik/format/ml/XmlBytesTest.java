package org.jisik.format.ml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jisik.model.data.Utf8;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlBytesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '`',
      value = {
        "plain|plain",
        "a & b|a &amp; b",
        "<i>|&lt;i&gt;",
        "\"x\"|&quot;x&quot;",
        "``|``",
        "지식 ÿ 😀|지식 ÿ 😀",
        "\uf900\ufffd|\uf900\ufffd",
        "\ufffe|\ufffd",
        "x\uffffy|x\ufffdy"
      })
  void markupIsEscapedAndTheRestStays(String value, String expected) throws IOException {
    assertEquals(expected, written(Utf8.of(value)));
  }

  @Test
  void whiteSpaceThatParsersWouldChangeIsEscaped() throws IOException {
    assertEquals("a&#9;b&#10;c&#13;d", written(Utf8.of("a\tb\nc\rd")));
  }

  @Test
  void charactersThatXmlCannotHoldGoOutAsReplacement() throws IOException {
    assertEquals("\ufffd\ufffd", written(Utf8.of("\u0000\u001f")));
    byte[] surrogate = {(byte) 0xed, (byte) 0xa0, (byte) 0x80};
    assertEquals("\ufffd", written(Utf8.absent().set(surrogate, 0, 3)));
  }

  @Test
  void valuesLongerThanTheBufferStayWhole() throws IOException {
    String longText = "0123456789&".repeat(20_000);
    assertEquals(longText.replace("&", "&amp;"), written(Utf8.of(longText)));
    String plain = "x".repeat(200_000);
    assertEquals(plain, written(Utf8.of(plain)));
  }

  private static String written(Utf8 value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XmlBytes(out).text(value).flush();
    return out.toString(StandardCharsets.UTF_8);
  }
}
