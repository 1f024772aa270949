package org.jisik.store.postgres;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jisik.store.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Goes from series to series and from chunk to chunk, and says which observations of a chunk are
 * wanted. Where all are wanted, chunks stream; where some are, the chunks of one series are
 * gathered first.
 */
final class SeriesWalk {

  private static final int MAX_REMEMBERED = 10_000;

  /** A chunk and the observations wanted from it. */
  private record Chunk(SeriesRow row, Periods periods, BitSet wanted) {}

  private final SeriesPages pages;
  private final Selection selection;
  private final PeriodsCache cache;
  private final boolean isSifted;
  private final Map<Periods, BitSet> sifted = new IdentityHashMap<>();
  private @Nullable SeriesRow ahead;
  private byte[] key = {};
  private byte[] attributes = {};
  private List<Chunk> gathered = List.of();
  private int position;
  private byte[] lastPacked = {};
  private Periods lastPeriods = Periods.decode(lastPacked);
  private Periods periods = lastPeriods;
  private byte[] observations = {};
  private @Nullable BitSet wanted;

  SeriesWalk(SeriesPages pages, Selection selection, PeriodsCache cache) {
    this.pages = pages;
    this.selection = selection;
    this.cache = cache;
    this.isSifted = needsPeriods(selection);
  }

  /** Whether some observations are left out, so that periods must be looked at. */
  static boolean needsPeriods(Selection selection) {
    return !selection.time().isAlways()
        || (selection.observations() && (selection.first() > 0 || selection.last() > 0));
  }

  /** Moves to the next series that has something wanted; false at the end. */
  boolean nextSeries() {
    for (SeriesRow row = afterSeries(); row != null; row = afterSeries()) {
      key = row.key;
      attributes = row.attributes;
      ahead = row;
      if (!isSifted) {
        return true;
      }
      gather();
      if (!gathered.isEmpty() || selection.time().isAlways()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable SeriesRow afterSeries() {
    SeriesRow row = take();
    while (row != null && Arrays.equals(row.key, key)) {
      row = take();
    }
    return row;
  }

  private @Nullable SeriesRow take() {
    SeriesRow row = ahead == null ? pages.next() : ahead;
    ahead = null;
    return row;
  }

  private @Nullable SeriesRow takeOfSeries() {
    SeriesRow row = take();
    if (row == null || Arrays.equals(row.key, key)) {
      return row;
    }
    ahead = row;
    return null;
  }

  private void gather() {
    gathered = new ArrayList<>();
    position = 0;
    for (SeriesRow row = takeOfSeries(); row != null; row = takeOfSeries()) {
      Periods chunkPeriods = periods(row);
      BitSet within = within(chunkPeriods);
      if (!within.isEmpty()) {
        gathered.add(new Chunk(row, chunkPeriods, within));
      }
    }
    if (selection.first() > 0 || selection.last() > 0) {
      limit();
    }
  }

  private BitSet within(Periods some) {
    BitSet known = sifted.get(some);
    if (known == null) {
      known = all(some);
      if (!selection.time().isAlways()) {
        known = some.positionsWithin(selection.time());
      }
      if (sifted.size() >= MAX_REMEMBERED) {
        sifted.clear();
      }
      sifted.put(some, known);
    }
    return known;
  }

  private static BitSet all(Periods some) {
    BitSet all = new BitSet(some.count());
    all.set(0, some.count());
    return all;
  }

  /** Keeps so many from the start and so many from the end. */
  private void limit() {
    int total = gathered.stream().mapToInt(chunk -> chunk.wanted().cardinality()).sum();
    List<Chunk> kept = new ArrayList<>();
    int index = 0;
    for (Chunk chunk : gathered) {
      BitSet some = (BitSet) chunk.wanted().clone();
      for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1), index++) {
        if (index >= selection.first() && index < total - selection.last()) {
          some.clear(i);
        }
      }
      if (!some.isEmpty()) {
        kept.add(new Chunk(chunk.row(), chunk.periods(), some));
      }
    }
    gathered = kept;
  }

  /** Moves to the next chunk of the series that has something wanted; false at its end. */
  boolean nextChunk() {
    if (!isSifted) {
      SeriesRow row = takeOfSeries();
      return row != null && show(row, periods(row), null);
    }
    if (position == gathered.size()) {
      return false;
    }
    Chunk chunk = gathered.get(position++);
    return show(chunk.row(), chunk.periods(), chunk.wanted());
  }

  private boolean show(SeriesRow row, Periods itsPeriods, @Nullable BitSet itsWanted) {
    observations = row.observations;
    periods = itsPeriods;
    wanted = itsWanted;
    return true;
  }

  private Periods periods(SeriesRow row) {
    if (!Arrays.equals(row.periods, lastPacked)) {
      lastPacked = row.periods;
      lastPeriods = cache.get(lastPacked);
    }
    return lastPeriods;
  }

  byte[] key() {
    return key;
  }

  byte[] attributes() {
    return attributes;
  }

  Periods periods() {
    return periods;
  }

  byte[] observations() {
    return observations;
  }

  /** The observations wanted from the chunk; null for all. */
  @Nullable BitSet wanted() {
    return wanted;
  }
}
