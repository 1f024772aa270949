package org.jisik.model.time;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * A half-open span of instants: {@code from} included, {@code until} excluded; an absent bound is
 * open.
 *
 * <p>A range that ends before it begins holds nothing; it is not an error, since clients may ask
 * for it.
 */
public record TimeRange(Optional<Instant> from, Optional<Instant> until) {

  /** All of time. */
  public static final TimeRange ALWAYS = new TimeRange(Optional.empty(), Optional.empty());

  public boolean isAlways() {
    return from.isEmpty() && until.isEmpty();
  }

  /** The instants that are in both. */
  public TimeRange and(TimeRange other) {
    return new TimeRange(
        tighter(from, other.from, (one, two) -> one.isAfter(two) ? one : two),
        tighter(until, other.until, (one, two) -> one.isBefore(two) ? one : two));
  }

  private static Optional<Instant> tighter(
      Optional<Instant> one, Optional<Instant> other, BinaryOperator<Instant> choice) {
    return one.isEmpty() ? other : one.map(a -> other.map(b -> choice.apply(a, b)).orElse(a));
  }

  /**
   * Whether a period lies wholly within this range, as {@code startPeriod} and {@code endPeriod}
   * demand.
   */
  public boolean contains(Instant start, Instant end) {
    return from.map(bound -> !start.isBefore(bound)).orElse(true)
        && until.map(bound -> !end.isAfter(bound)).orElse(true);
  }
}
