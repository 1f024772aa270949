package org.jisik.rest;

import java.time.Instant;
import java.util.Optional;
import org.jisik.error.InvalidSyntax;
import org.jisik.model.time.PointInTime;
import org.jisik.model.time.TimePeriod;

/** Parameters that are an instant; one without a zone is UTC, the local time of this server. */
public final class TimeParameter {

  private TimeParameter() {}

  /**
   * The instant that a parameter names; empty if it is not given.
   *
   * @throws InvalidSyntax if it is no xs:dateTime
   */
  public static Optional<Instant> find(String name, QueryParameters given) {
    return given.find(name).map(text -> instant(name, text));
  }

  private static Instant instant(String name, String text) {
    return TimePeriod.find(text, TimePeriod.CALENDAR_YEAR)
        .filter(PointInTime.class::isInstance)
        .map(TimePeriod::start)
        .orElseThrow(
            () ->
                new InvalidSyntax(
                    "%s '%s' is not a time such as 2024-06-30T12:00:00Z".formatted(name, text)));
  }
}
