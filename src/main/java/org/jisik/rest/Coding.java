package org.jisik.rest;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.jisik.error.NotAcceptable;
import org.jspecify.annotations.Nullable;

/**
 * How an answer is packed for the way: the content codings of HTTP that are served, those first
 * that the server likes better where the client does not mind.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-12.5.3">RFC 9110,
 *     Accept-Encoding</a>
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/extend.md">SDMX-REST 2.2.2,
 *     extending the API, compression</a>
 */
enum Coding {
  GZIP("gzip"),
  BROTLI("br"),
  DEFLATE("deflate"),
  IDENTITY("identity");

  /** Brotli is a native library, which not every platform has. */
  private static final List<Coding> SERVED =
      Stream.of(values())
          .filter(coding -> coding != BROTLI || Brotli4jLoader.isAvailable())
          .toList();

  /** Messages repeat themselves so much that more effort saves little. */
  private static final int EFFORT = 4;

  private static final int BUFFER_SIZE = 1 << 14;

  private final String token;

  Coding(String token) {
    this.token = token;
  }

  /** Its name in headers. */
  String token() {
    return token;
  }

  /**
   * Reads {@code compression}, which wins, or else {@code Accept-Encoding}.
   *
   * @throws NotAcceptable if nothing that is served will do
   */
  static Coding choose(@Nullable String header, QueryParameters given) {
    return given.find("compression").map(Coding::named).orElseGet(() -> best(header));
  }

  private static Coding named(String name) {
    return SERVED.stream()
        .filter(coding -> coding.isNamed(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> notServed("compression=" + name));
  }

  private static Coding best(@Nullable String header) {
    if (header == null) {
      return IDENTITY;
    }
    List<Weighted> wishes = Weighted.parse(header);
    Coding best =
        SERVED.stream()
            .sorted(Comparator.comparingDouble(coding -> -coding.weight(wishes)))
            .findFirst()
            .orElse(IDENTITY);
    if (best.weight(wishes) == 0) {
      throw notServed("Accept-Encoding: " + header);
    }
    return best;
  }

  /** How welcome it is. Plain bytes that are not mentioned will do where nothing else does. */
  private double weight(List<Weighted> wishes) {
    return Stream.concat(
            wishes.stream().filter(wish -> isNamed(wish.value())),
            wishes.stream().filter(wish -> wish.value().equals("*")))
        .findFirst()
        .map(Weighted::weight)
        .orElse(this == IDENTITY ? Double.MIN_VALUE : 0);
  }

  private boolean isNamed(String name) {
    return name.equals(token) || name.equals("x-" + token);
  }

  private static NotAcceptable notServed(String wish) {
    return new NotAcceptable(
        "no coding that was asked for (%s) is served; served are %s"
            .formatted(wish, SERVED.stream().map(Coding::token).collect(Collectors.joining(", "))));
  }

  /** A stream that packs what is written to it; the message ends when it is closed. */
  OutputStream on(OutputStream out) throws IOException {
    return switch (this) {
      case GZIP -> new Gzip(out);
      case BROTLI -> new BrotliOutputStream(out, new Encoder.Parameters().setQuality(EFFORT));
      case DEFLATE -> new DeflaterOutputStream(out, new Deflater(EFFORT), BUFFER_SIZE);
      case IDENTITY -> out;
    };
  }

  /** The whole, packed. */
  Buffer pack(Buffer plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = on(bytes)) {
      out.write(plain.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Buffer.buffer(bytes.toByteArray());
  }

  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out) throws IOException {
      super(out, BUFFER_SIZE);
      def.setLevel(EFFORT);
    }
  }
}
