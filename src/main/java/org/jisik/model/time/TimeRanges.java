package org.jisik.model.time;

import java.util.List;

/**
 * Several spans of instants, any of which may hold a period.
 *
 * @param ranges none if nothing is wanted
 */
public record TimeRanges(List<TimeRange> ranges) {

  /** All of time. */
  public static final TimeRanges ALWAYS = new TimeRanges(List.of(TimeRange.ALWAYS));

  public TimeRanges {
    ranges = List.copyOf(ranges);
  }

  /** One span. */
  public static TimeRanges of(TimeRange range) {
    return new TimeRanges(List.of(range));
  }

  public boolean isAlways() {
    return ranges.stream().anyMatch(TimeRange::isAlways);
  }

  /** Whether a period lies wholly within one of the spans. */
  public boolean contains(TimePeriod period) {
    return ranges.stream().anyMatch(range -> range.contains(period.start(), period.until()));
  }

  /** What lies in both. */
  public TimeRanges and(TimeRanges other) {
    if (isAlways()) {
      return other;
    }
    return other.isAlways()
        ? this
        : new TimeRanges(
            ranges.stream().flatMap(mine -> other.ranges.stream().map(mine::and)).toList());
  }
}
