package org.jisik.model.time;

import java.time.Instant;
import java.time.MonthDay;
import java.util.Optional;
import org.jisik.error.InvalidSyntax;

/**
 * A period of time as SDMX data state it: Gregorian, reporting, a point in time, or a range.
 *
 * <p>Every period is a span of instants, half-open; periods without a zone are UTC. {@code 2010}
 * and {@code 2010-A1} are different periods even where they span the same instants.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXCommon.xsd">SDMX-ML
 *     3.0, ObservationalTimePeriodType</a>
 */
public sealed interface TimePeriod
    permits GregorianPeriod, ReportingPeriod, PointInTime, PeriodRange {

  /** The start of a reporting year where nothing else is said. */
  MonthDay CALENDAR_YEAR = MonthDay.of(1, 1);

  /** The first instant of the period. */
  Instant start();

  /** The first instant after the period; for a point in time the second after it. */
  Instant until();

  /** The period as it was written. */
  String text();

  /**
   * Reads a period whose reporting year is the calendar year.
   *
   * @throws InvalidSyntax if the text is no SDMX period
   */
  static TimePeriod parse(String text) {
    return parse(text, CALENDAR_YEAR);
  }

  /**
   * Reads a period.
   *
   * @param reportingYearStart the day on which reporting years begin
   * @throws InvalidSyntax if the text is no SDMX period
   */
  static TimePeriod parse(String text, MonthDay reportingYearStart) {
    return find(text, reportingYearStart)
        .orElseThrow(
            () ->
                new InvalidSyntax(
                    "'%s' is not an SDMX time period such as 2024, 2024-Q1, 2024-03, 2024-03-31 or 2024-03-31T12:00:00"
                        .formatted(text)));
  }

  /** As {@link #parse(String, MonthDay)}, but empty if the text is no SDMX period. */
  static Optional<TimePeriod> find(String text, MonthDay reportingYearStart) {
    return GregorianPeriod.find(text)
        .or(() -> ReportingPeriod.find(text, reportingYearStart))
        .or(() -> PointInTime.find(text))
        .or(() -> PeriodRange.find(text));
  }
}
