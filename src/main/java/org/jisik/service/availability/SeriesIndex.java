package org.jisik.service.availability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.Utf8;
import org.jisik.model.time.TimeRanges;
import org.jisik.query.Codes;
import org.jisik.store.Coverage;
import org.jisik.store.DataStore;

/**
 * Every series of a flow in one state, column by column: which codes it has and which periods.
 *
 * <p>A question is answered by one walk over the columns, about a nanosecond for each series and
 * dimension that it restricts. Immutable once read, safe for many threads.
 */
public final class SeriesIndex {

  private final List<CodeColumn> columns;
  private final List<Coverage> coverages = new ArrayList<>();
  private final BitSet continued = new BitSet();
  private int[] coverageOf = new int[64];
  private int size;

  private SeriesIndex(int dimensions) {
    columns = Stream.generate(CodeColumn::new).limit(dimensions).toList();
  }

  /** Reads the series of a snapshot. */
  public static SeriesIndex read(DataStore store, DataStore.Snapshot snapshot, DataLayout layout) {
    SeriesIndex index = new SeriesIndex(layout.dimensions().size());
    Map<Coverage, Integer> numbers = new HashMap<>();
    store.survey(
        snapshot,
        layout,
        (codes, isContinued, coverage) ->
            index.add(codes, isContinued, index.number(coverage, numbers)));
    index.trim();
    return index;
  }

  private int number(Coverage coverage, Map<Coverage, Integer> numbers) {
    return numbers.computeIfAbsent(
        coverage,
        it -> {
          coverages.add(it);
          return coverages.size() - 1;
        });
  }

  private void add(List<Utf8> codes, boolean isContinued, int coverage) {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).add(codes.get(i));
    }
    continued.set(size, isContinued);
    if (size == coverageOf.length) {
      coverageOf = Arrays.copyOf(coverageOf, size * 2);
    }
    coverageOf[size++] = coverage;
  }

  private void trim() {
    coverageOf = Arrays.copyOf(coverageOf, size);
    columns.forEach(CodeColumn::trim);
  }

  /** Room in memory, roughly, in bytes. */
  public long bytes() {
    return 4L * size + columns.stream().mapToLong(CodeColumn::bytes).sum() + 64L * coverages.size();
  }

  /**
   * What there is.
   *
   * @param keys any of these must match; each has an entry for each dimension
   * @param time the periods wanted
   * @param ignoresOwn whether the values of a dimension, and the periods, are those that would be
   *     there without its own restriction ({@code mode=available})
   */
  public Availability find(List<List<Codes>> keys, TimeRanges time, boolean ignoresOwn) {
    List<KeyTest> tests = keys.stream().map(key -> new KeyTest(columns, key)).toList();
    Tally tally = new Tally(columns, extents(time), ignoresOwn ? extents(TimeRanges.ALWAYS) : null);
    for (int row = 0; row < size; row++) {
      boolean isContinued = continued.get(row);
      for (KeyTest test : tests) {
        int failed = test.failed(row);
        if (failed == KeyTest.NONE) {
          tally.match(row, coverageOf[row], isContinued);
          break;
        }
        if (ignoresOwn && failed >= 0) {
          tally.matchBut(failed, row, coverageOf[row]);
        }
      }
    }
    return tally.result();
  }

  private Coverage.Extent[] extents(TimeRanges time) {
    return IntStream.range(0, coverages.size())
        .mapToObj(i -> coverages.get(i).within(time))
        .toArray(Coverage.Extent[]::new);
  }
}
