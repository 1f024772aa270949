package org.jisik.model.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a reporting year: {@code 2024-A1}, {@code -S2}, {@code -T3}, {@code -Q4}, {@code -M12},
 * {@code -W53}, {@code -D366}.
 *
 * @param text as written
 * @param frequency one of A S T Q M W D
 * @param year the reporting year
 * @param ordinal 1-based within the year
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXCommon.xsd">SDMX-ML
 *     3.0, ReportingTimePeriodType: how periods become dates</a>
 */
public record ReportingPeriod(
    String text, char frequency, int year, int ordinal, Instant start, Instant until)
    implements TimePeriod {

  private static final Pattern GRAMMAR =
      Pattern.compile(
          "(\\d{4})-(A1|S[12]|T[1-3]|Q[1-4]|M(?:0[1-9]|1[0-2])|W(?:0[1-9]|[1-4]\\d|5[0-3])"
              + "|D(?:00[1-9]|0[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6]))("
              + Zones.PATTERN
              + ")?");

  static Optional<TimePeriod> find(String text, MonthDay yearStart) {
    Matcher matcher = GRAMMAR.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    char frequency = matcher.group(2).charAt(0);
    int year = Integer.parseInt(matcher.group(1));
    int ordinal = Integer.parseInt(matcher.group(2).substring(1));
    ZoneOffset zone = Zones.parse(matcher.group(3));
    LocalDate base = base(frequency, yearStart.atYear(year));
    Period length = length(frequency);
    return Optional.of(
        new ReportingPeriod(
            text,
            frequency,
            year,
            ordinal,
            base.plus(length.multipliedBy(ordinal - 1)).atStartOfDay().toInstant(zone),
            base.plus(length.multipliedBy(ordinal)).atStartOfDay().toInstant(zone)));
  }

  /**
   * Weeks count from the Monday of the week whose Thursday is the first on or after the start of
   * the year.
   */
  private static LocalDate base(char frequency, LocalDate yearStart) {
    if (frequency != 'W') {
      return yearStart;
    }
    int day = yearStart.getDayOfWeek().getValue();
    return day <= DayOfWeek.THURSDAY.getValue()
        ? yearStart.minusDays(day - 1L)
        : yearStart.plusDays(8L - day);
  }

  private static Period length(char frequency) {
    return switch (frequency) {
      case 'A' -> Period.ofYears(1);
      case 'S' -> Period.ofMonths(6);
      case 'T' -> Period.ofMonths(4);
      case 'Q' -> Period.ofMonths(3);
      case 'M' -> Period.ofMonths(1);
      case 'W' -> Period.ofDays(7);
      default -> Period.ofDays(1);
    };
  }
}
