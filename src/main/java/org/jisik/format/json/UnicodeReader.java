package org.jisik.format.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a JSON message: in UTF-8, as it should be, or in UTF-16 or UTF-32, which the first
 * bytes tell. Bytes that are not of the encoding are an error, where Jackson lets some pass.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4627.html#section-3">RFC 4627, encoding; RFC 8259
 *     has only UTF-8 left</a>
 */
final class UnicodeReader {

  private static final int LONGEST = 4;

  private UnicodeReader() {}

  /** The text without a byte order mark; fails with {@code CharacterCodingException}. */
  static Reader of(InputStream in) throws IOException {
    PushbackInputStream input = new PushbackInputStream(in, LONGEST);
    byte[] start = input.readNBytes(LONGEST);
    Charset charset = charset(start);
    int mark = mark(start, charset);
    input.unread(start, mark, start.length - mark);
    return new InputStreamReader(
        input,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** By the zeros around its first characters, or by its mark. */
  private static Charset charset(byte[] start) {
    if (start.length < LONGEST) {
      return StandardCharsets.UTF_8;
    }
    if (start[0] == 0 || start[0] == (byte) 0xFE) {
      boolean isWide = start[0] == 0 && start[1] == 0;
      return isWide ? Charset.forName("UTF-32BE") : StandardCharsets.UTF_16BE;
    }
    if (start[1] == 0 || start[0] == (byte) 0xFF) {
      boolean isWide = start[2] == 0 && start[3] == 0;
      return isWide ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  /** How many bytes its mark takes. */
  private static int mark(byte[] start, Charset charset) {
    byte[] mark = "\uFEFF".getBytes(charset);
    boolean isMarked =
        start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    return isMarked ? mark.length : 0;
  }
}
