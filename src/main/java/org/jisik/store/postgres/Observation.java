package org.jisik.store.postgres;

import org.jisik.model.data.Utf8;
import org.jspecify.annotations.Nullable;

/** One observation while it is merged. */
final class Observation implements Comparable<Observation> {

  final Utf8 period;
  final long start;
  final long until;
  final Utf8[] values;
  final int chunk;
  final @Nullable Fragment source;

  /**
   * @param values by the positions of {@link Columns}
   * @param chunk where it is stored; -1 if it is new
   * @param source what brought it; null if it was stored before
   */
  Observation(
      Utf8 period, long start, long until, Utf8[] values, int chunk, @Nullable Fragment source) {
    this.period = period;
    this.start = start;
    this.until = until;
    this.values = values;
    this.chunk = chunk;
    this.source = source;
  }

  Observation with(Utf8[] otherValues) {
    return new Observation(period, start, until, otherValues, chunk, source);
  }

  Utf8 value(int column) {
    return column < values.length ? values[column] : Utf8.absent();
  }

  boolean hasValues() {
    for (Utf8 value : values) {
      if (value.isPresent()) {
        return true;
      }
    }
    return false;
  }

  boolean hasSameValues(Observation other) {
    for (int i = 0; i < Math.max(values.length, other.values.length); i++) {
      if (!value(i).equals(other.value(i))) {
        return false;
      }
    }
    return true;
  }

  /** By start; what starts at once, the shorter first; then by text. */
  @Override
  public int compareTo(Observation other) {
    int byStart = Long.compare(start, other.start);
    if (byStart != 0) {
      return byStart;
    }
    int byEnd = Long.compare(until, other.until);
    return byEnd != 0
        ? byEnd
        : java.util.Arrays.compareUnsigned(
            period.array(),
            period.offset(),
            period.offset() + period.length(),
            other.period.array(),
            other.period.offset(),
            other.period.offset() + other.period.length());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Observation that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return period.hashCode();
  }
}
