package org.jisik.store.postgres;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jisik.model.data.Utf8;
import org.jisik.model.time.TimePeriod;
import org.jisik.model.time.TimeRanges;
import org.jisik.store.Coverage;
import org.jspecify.annotations.Nullable;

/** The periods of a chunk, unpacked. Immutable, shared by all series that have the same ones. */
final class Periods implements Coverage {

  private final byte[] text;
  private final int[] ends;
  private volatile int ascending;
  private volatile TimePeriod @Nullable [] parsed;

  private Periods(byte[] text, int[] ends) {
    this.text = text;
    this.ends = ends;
  }

  /** Unpacks what {@link PeriodWriter} wrote. */
  static Periods decode(byte[] packed) {
    return new Unpacking().unpack(packed);
  }

  int count() {
    return ends.length;
  }

  /** Shows a period; absent where there is no time dimension. */
  void show(int index, Utf8 period) {
    int from = index == 0 ? 0 : ends[index - 1];
    if (from == ends[index]) {
      period.clear();
    } else {
      period.set(text, from, ends[index] - from);
    }
  }

  @Override
  public Extent within(TimeRanges ranges) {
    BitSet wanted = positionsWithin(ranges);
    if (wanted.isEmpty()) {
      return Extent.NONE;
    }
    List<TimePeriod> periods =
        length(0) == 0 ? List.of() : wanted.stream().mapToObj(i -> parsed()[i]).toList();
    return new Extent(
        wanted.cardinality(),
        periods.stream().min(Comparator.comparing(TimePeriod::start)),
        periods.stream().max(Comparator.comparing(TimePeriod::until)));
  }

  /** Which of them lie within some ranges; all where there is no time dimension. */
  BitSet positionsWithin(TimeRanges ranges) {
    BitSet wanted = new BitSet(count());
    if (count() == 1 && length(0) == 0) {
      wanted.set(0);
      return wanted;
    }
    TimePeriod[] periods = parsed();
    for (int i = 0; i < periods.length; i++) {
      wanted.set(i, ranges.contains(periods[i]));
    }
    return wanted;
  }

  /** When a period starts, in milliseconds since 1970; 0 without a time dimension. */
  long start(int index) {
    return length(index) == 0 ? 0 : parsed()[index].start().toEpochMilli();
  }

  /** When a period ends, in milliseconds since 1970; 0 without a time dimension. */
  long until(int index) {
    return length(index) == 0 ? 0 : parsed()[index].until().toEpochMilli();
  }

  /** Whether each starts after the one before. */
  boolean isAscending() {
    if (ascending == 0) {
      ascending = startsAscend() ? 1 : -1;
    }
    return ascending > 0;
  }

  private boolean startsAscend() {
    for (int i = 1; i < count(); i++) {
      if (start(i) <= start(i - 1)) {
        return false;
      }
    }
    return true;
  }

  private int length(int index) {
    return index == 0 ? ends[0] : ends[index] - ends[index - 1];
  }

  private TimePeriod[] parsed() {
    TimePeriod[] known = parsed;
    if (known == null) {
      known = new TimePeriod[count()];
      Utf8 period = Utf8.absent();
      for (int i = 0; i < known.length; i++) {
        show(i, period);
        known[i] = TimePeriod.parse(period.toString());
      }
      parsed = known;
    }
    return known;
  }

  private static final class Unpacking {

    private final Bytes text = new Bytes(512);
    private final PeriodSequence sequence = new PeriodSequence();
    private int[] ends = new int[64];
    private int count;

    Periods unpack(byte[] packed) {
      int start = 0;
      for (int i = 0; i <= packed.length && packed.length > 0; i++) {
        if (i == packed.length || packed[i] == ' ') {
          unpack(packed, start, i);
          start = i + 1;
        }
      }
      return new Periods(text.toArray(), Arrays.copyOf(ends, count));
    }

    private void unpack(byte[] packed, int from, int to) {
      int star = from;
      while (star < to && packed[star] != '*') {
        star++;
      }
      add(packed, from, star);
      int run = star == to ? 1 : number(packed, star + 1, to);
      if (run > 1 && sequence.begin(new Utf8().set(packed, from, star - from))) {
        for (int i = 1; i < run; i++) {
          sequence.next();
          sequence.write(text);
          end();
        }
      }
    }

    private static int number(byte[] packed, int from, int to) {
      return Integer.parseInt(new String(packed, from, to - from, StandardCharsets.US_ASCII));
    }

    private void add(byte[] packed, int from, int to) {
      text.append(packed, from, to - from);
      end();
    }

    private void end() {
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, count * 2);
      }
      ends[count++] = text.size();
    }
  }
}
