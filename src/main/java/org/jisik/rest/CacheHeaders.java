package org.jisik.rest;

import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What lets clients and caches keep an answer and ask whether it still holds.
 *
 * <p>Entity tags are weak: two answers of one tag say the same, but each has its own id and time.
 *
 * @param entityTag as it stands in the header
 * @param lastModified to the second; empty if unknown
 */
record CacheHeaders(String entityTag, Optional<Instant> lastModified) {

  private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;
  private static final int TAG_BYTES = 12;

  CacheHeaders {
    lastModified = lastModified.map(instant -> instant.truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * The headers of an answer.
   *
   * @param parts all that makes it differ from other answers at the same URL
   */
  static CacheHeaders of(List<String> parts, Optional<Instant> lastModified) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
      String tag = HexFormat.of().formatHex(hash, 0, TAG_BYTES);
      return new CacheHeaders("W/\"" + tag + "\"", lastModified);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether what the client has is still good; a tag counts more than a date. */
  boolean isFresh(Exchange exchange) {
    String tags = exchange.header("If-None-Match");
    return tags != null ? hasTag(tags) : isUnmodified(exchange.header("If-Modified-Since"));
  }

  private boolean hasTag(String tags) {
    String wanted = entityTag.substring("W/".length());
    return Arrays.stream(tags.split(","))
        .map(String::strip)
        .anyMatch(tag -> tag.equals("*") || tag.replaceFirst("^W/", "").equals(wanted));
  }

  private boolean isUnmodified(@Nullable String since) {
    return since != null
        && lastModified
            .flatMap(modified -> instant(since).map(bound -> !modified.isAfter(bound)))
            .orElse(false);
  }

  /** An HTTP date, or an ISO one, which some clients send; any other is ignored, as HTTP says. */
  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(ZonedDateTime.parse(text, HTTP_DATE).toInstant());
    } catch (DateTimeException e) {
      return isoInstant(text);
    }
  }

  private static Optional<Instant> isoInstant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Adds them to an answer. */
  void addTo(ResponseBuilder response) {
    response.header("ETag", entityTag);
    lastModified.ifPresent(
        instant ->
            response.header("Last-Modified", HTTP_DATE.format(instant.atZone(ZoneOffset.UTC))));
  }
}
