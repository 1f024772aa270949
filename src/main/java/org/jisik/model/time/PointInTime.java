package org.jisik.model.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An instant: {@code 2024-03-31T12:00:00}, with optional fraction and zone.
 *
 * @param text as written
 */
public record PointInTime(String text, Instant start) implements TimePeriod {

  private static final Pattern GRAMMAR =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?)(" + Zones.PATTERN + ")?");

  @Override
  public Instant until() {
    return start.plusSeconds(1);
  }

  static Optional<TimePeriod> find(String text) {
    Matcher matcher = GRAMMAR.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      Instant instant =
          LocalDateTime.parse(matcher.group(1)).toInstant(Zones.parse(matcher.group(2)));
      return Optional.of(new PointInTime(text, instant));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
