package org.jisik.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What lets clients and caches keep an answer and ask whether it still holds.
 *
 * <p>Entity tags are weak: two answers of one tag say the same, but each has its own id and time,
 * and one may be packed.
 *
 * @param entityTag as it stands in the header
 * @param lastModified the first whole second at which all this was so; empty if unknown, or if that
 *     second is still to come: what is asked for again within it may have changed
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-8.8">RFC 9110, validator
 *     fields</a>
 */
record CacheHeaders(String entityTag, Optional<Instant> lastModified) {

  private static final int TAG_BYTES = 12;

  /**
   * The headers of an answer.
   *
   * @param parts all that makes it differ from other answers at the same URL
   * @param changed when what it tells last changed
   * @param now the time of the answer
   */
  static CacheHeaders of(List<String> parts, Instant changed, Instant now) {
    Instant second = changed.truncatedTo(ChronoUnit.SECONDS);
    Instant modified = second.equals(changed) ? second : second.plusSeconds(1);
    return new CacheHeaders(tag(parts), Optional.of(modified).filter(it -> !it.isAfter(now)));
  }

  /** The headers of an answer of which nobody knows when it changed last. */
  static CacheHeaders of(List<String> parts) {
    return new CacheHeaders(tag(parts), Optional.empty());
  }

  private static String tag(List<String> parts) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
      return "W/\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the client names the tag, so that it must have had the answer once. */
  boolean isNamedBy(Exchange exchange) {
    String tags = exchange.header("If-None-Match");
    return tags != null && anyIs(tags, entityTag);
  }

  /**
   * Whether what the client has is still good, if there is an answer at all; a tag counts more than
   * a date.
   */
  boolean isFresh(Exchange exchange) {
    String tags = exchange.header("If-None-Match");
    if (tags != null) {
      return anyIs(tags, entityTag) || anyIs(tags, "*");
    }
    String since = exchange.header("If-Modified-Since");
    return since != null
        && HttpDate.find(since)
            .flatMap(bound -> lastModified.map(modified -> !modified.isAfter(bound)))
            .orElse(false);
  }

  /** Compares as weak tags are: whether they call themselves weak does not matter. */
  private static boolean anyIs(String tags, String wanted) {
    return Arrays.stream(tags.split(","))
        .map(String::strip)
        .anyMatch(tag -> opaque(tag).equals(opaque(wanted)));
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring("W/".length()) : tag;
  }
}
