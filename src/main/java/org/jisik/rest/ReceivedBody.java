package org.jisik.rest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jisik.error.InvalidMessage;
import org.jisik.error.UnsupportedContent;
import org.jspecify.annotations.Nullable;

/**
 * What a client has sent, read as it comes from the socket: uncompressed, and no more than the
 * operator allows.
 *
 * @param type what it says it is
 * @param stream uncompressed; supports mark and reset over its head
 */
record ReceivedBody(Weighted type, InputStream stream) {

  /** So much is looked at to find out what a body is that does not say it exactly. */
  private static final int HEAD = 1 << 14;

  /**
   * Opens the body of a request.
   *
   * @param raw as it comes
   * @param limit the greatest number of bytes once uncompressed; beyond it, reading fails with
   *     {@link org.jisik.error.TooLarge}
   * @throws UnsupportedContent if it does not say what it is, or is compressed otherwise than gzip
   * @throws InvalidMessage if there is none
   */
  static ReceivedBody open(Exchange exchange, InputStream raw, long limit) {
    String type = exchange.header("Content-Type");
    if (type == null || type.isBlank()) {
      throw new UnsupportedContent(
          "the request has no Content-Type; it must say what its body is, as in Content-Type:"
              + " application/vnd.sdmx.structure+xml;version=3.0.0");
    }
    InputStream plain = uncompressed(raw, exchange.header("Content-Encoding"));
    BufferedInputStream stream = new BufferedInputStream(new LimitedInput(plain, limit), HEAD);
    ReceivedBody body = new ReceivedBody(parsed(type), stream);
    if (body.head().isEmpty()) {
      throw new InvalidMessage("the request has no body");
    }
    return body;
  }

  private static Weighted parsed(String type) {
    return Weighted.parse(type).stream().findFirst().orElseGet(() -> Weighted.of(type, Map.of()));
  }

  private static InputStream uncompressed(InputStream raw, @Nullable String encoding) {
    String name = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "identity", "" -> raw;
      case "gzip", "x-gzip" -> gunzipped(raw);
      default ->
          throw new UnsupportedContent(
              "Content-Encoding '%s' is not read here; gzip and identity are".formatted(encoding));
    };
  }

  private static InputStream gunzipped(InputStream raw) {
    try {
      return new GZIPInputStream(raw, HEAD);
    } catch (IOException e) {
      throw new InvalidMessage("the body is not gzip, as its Content-Encoding says", e);
    }
  }

  /**
   * The first characters, whatever the body's charset: as far as they are of ASCII. Can be asked
   * for until the stream is read.
   */
  String head() {
    try {
      stream.mark(HEAD);
      byte[] head = stream.readNBytes(HEAD);
      stream.reset();
      return new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    } catch (IOException e) {
      throw new InvalidMessage("the body cannot be read to its end", e);
    }
  }
}
