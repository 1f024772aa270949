package org.jisik.model.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, month or day of the calendar: {@code 2024}, {@code 2024-03}, {@code 2024-03-31}, each
 * with an optional zone.
 *
 * @param text as written
 */
public record GregorianPeriod(String text, Instant start, Instant until) implements TimePeriod {

  private static final Pattern GRAMMAR =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(" + Zones.PATTERN + ")?");

  static Optional<TimePeriod> find(String text) {
    Matcher matcher = GRAMMAR.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(text, matcher));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static GregorianPeriod of(String text, Matcher matcher) {
    ZoneOffset zone = Zones.parse(matcher.group(4));
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) == null) {
      return of(text, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), zone);
    }
    int month = Integer.parseInt(matcher.group(2));
    if (matcher.group(3) == null) {
      LocalDate first = LocalDate.of(year, month, 1);
      return of(text, first, first.plusMonths(1), zone);
    }
    LocalDate day = LocalDate.of(year, month, Integer.parseInt(matcher.group(3)));
    return of(text, day, day.plusDays(1), zone);
  }

  private static GregorianPeriod of(String text, LocalDate first, LocalDate next, ZoneOffset zone) {
    return new GregorianPeriod(
        text, first.atStartOfDay().toInstant(zone), next.atStartOfDay().toInstant(zone));
  }
}
