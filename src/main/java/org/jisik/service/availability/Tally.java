package org.jisik.service.availability;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jisik.model.time.TimePeriod;
import org.jisik.store.Coverage;
import org.jspecify.annotations.Nullable;

/** Adds up what a walk over an index finds. */
final class Tally {

  private final List<CodeColumn> columns;
  private final Coverage.Extent[] wanted;
  private final Coverage.Extent @Nullable [] anyTime;
  private final BitSet[] codes;
  private final BitSet coverages = new BitSet();
  private long series;
  private long observations;
  private boolean isCounted;

  /**
   * @param wanted the periods wanted, by number of the coverage
   * @param anyTime all periods, where those of the answer ignore the time asked for
   */
  Tally(List<CodeColumn> columns, Coverage.Extent[] wanted, Coverage.Extent @Nullable [] anyTime) {
    this.columns = columns;
    this.wanted = wanted;
    this.anyTime = anyTime;
    codes = Stream.generate(BitSet::new).limit(columns.size()).toArray(BitSet[]::new);
  }

  /** A row whose key is wanted. */
  void match(int row, int coverage, boolean isContinued) {
    isCounted &= isContinued;
    int count = wanted[coverage].count();
    if (count > 0 || anyTime != null) {
      coverages.set(coverage);
    }
    if (count == 0) {
      return;
    }
    series += isCounted ? 0 : 1;
    isCounted = true;
    observations += count;
    for (int i = 0; i < codes.length; i++) {
      codes[i].set(columns.get(i).at(row));
    }
  }

  /** A row whose key would be wanted but for one dimension. */
  void matchBut(int dimension, int row, int coverage) {
    if (wanted[coverage].count() > 0) {
      codes[dimension].set(columns.get(dimension).at(row));
    }
  }

  Availability result() {
    List<SortedSet<String>> found =
        IntStream.range(0, codes.length).mapToObj(i -> columns.get(i).codes(codes[i])).toList();
    Coverage.Extent[] extents = anyTime == null ? wanted : anyTime;
    return new Availability(
        series,
        observations,
        found,
        periods(extents, Coverage.Extent::first).min(Comparator.comparing(TimePeriod::start)),
        periods(extents, Coverage.Extent::last).max(Comparator.comparing(TimePeriod::until)));
  }

  private Stream<TimePeriod> periods(
      Coverage.Extent[] extents, Function<Coverage.Extent, Optional<TimePeriod>> end) {
    return coverages.stream().mapToObj(i -> end.apply(extents[i])).flatMap(it -> it.stream());
  }
}
