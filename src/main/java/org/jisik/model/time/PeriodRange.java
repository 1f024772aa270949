package org.jisik.model.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A start and a length: {@code 2024-03-01/P10D}, {@code 2024-03-01T00:00:00/PT12H}.
 *
 * @param text as written
 */
public record PeriodRange(String text, Instant start, Instant until) implements TimePeriod {

  private static final Pattern GRAMMAR =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?)?("
              + Zones.PATTERN
              + ")?/P(?!$)((?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?)(T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?");

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

  private static PeriodRange of(String text, Matcher matcher) {
    ZoneOffset zone = Zones.parse(matcher.group(3));
    LocalDateTime start =
        matcher.group(2) == null
            ? LocalDate.parse(matcher.group(1)).atStartOfDay()
            : LocalDateTime.parse(matcher.group(1) + matcher.group(2));
    LocalDateTime until = start;
    if (!matcher.group(4).isEmpty()) {
      until = until.plus(Period.parse("P" + matcher.group(4)));
    }
    if (matcher.group(5) != null) {
      until = until.plus(Duration.parse("P" + matcher.group(5)));
    }
    return new PeriodRange(text, start.toInstant(zone), until.toInstant(zone));
  }
}
