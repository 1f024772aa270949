package org.jisik.store.postgres;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jisik.error.InvalidMessage;
import org.jisik.model.data.Utf8;
import org.jisik.model.time.TimePeriod;

/** Reads each different period of a message once, and tells when it starts. */
final class PeriodCheck {

  private static final int MAX_REMEMBERED = 100_000;

  private final Map<Utf8, Long> starts = new HashMap<>();

  /**
   * The start of a period, in milliseconds since 1970.
   *
   * @throws InvalidMessage if the text is no period
   */
  long start(Utf8 period, String component, String place) {
    Long known = starts.get(period);
    if (known != null) {
      return known;
    }
    Optional<TimePeriod> parsed = TimePeriod.find(period.toString(), TimePeriod.CALENDAR_YEAR);
    long start = parsed.orElseThrow(() -> fail(period, component, place)).start().toEpochMilli();
    if (starts.size() >= MAX_REMEMBERED) {
      starts.clear();
    }
    starts.put(period.copy(), start);
    return start;
  }

  private static InvalidMessage fail(Utf8 period, String component, String place) {
    return new InvalidMessage(
        "%s%s is %s, expected an SDMX time period such as 2024, 2024-Q1, 2024-03 or 2024-03-31"
            .formatted(
                place.isEmpty() ? "" : place + ": ",
                component,
                period.isAbsent() ? "missing" : "'" + period + "'"));
  }
}
