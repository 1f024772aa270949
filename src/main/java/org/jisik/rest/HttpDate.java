package org.jisik.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Dates in headers. One form is written; read are the three that HTTP has had, and ISO 8601, which
 * some SDMX clients send, with or without an offset from UTC or a time.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-5.6.7">RFC 9110, date/time
 *     formats</a>
 */
final class HttpDate {

  private static final DateTimeFormatter FIXED = pattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'");
  private static final DateTimeFormatter ASCTIME = pattern("EEE MMM ppd HH:mm:ss yyyy");

  /** With two digits of the year, of which none is older than HTTP. */
  private static final DateTimeFormatter RFC_850 =
      new DateTimeFormatterBuilder()
          .appendPattern("EEEE, dd-MMM-")
          .appendValueReduced(ChronoField.YEAR, 2, 2, 1989)
          .appendPattern(" HH:mm:ss 'GMT'")
          .toFormatter(Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final List<Function<String, Instant>> FORMS =
      List.of(
          text -> Instant.from(FIXED.parse(text)),
          text -> OffsetDateTime.parse(text).toInstant(),
          text -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC),
          text -> LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC),
          text -> Instant.from(RFC_850.parse(text)),
          text -> Instant.from(ASCTIME.parse(text)));

  private HttpDate() {}

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }

  static String format(Instant instant) {
    return FIXED.format(instant);
  }

  /** The instant that a text means; empty if it is no date, which HTTP wants to be ignored. */
  static Optional<Instant> find(String text) {
    for (Function<String, Instant> form : FORMS) {
      try {
        return Optional.of(form.apply(text.strip()));
      } catch (DateTimeException e) {
        continue;
      }
    }
    return Optional.empty();
  }
}
