package org.jisik.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jisik.error.Unavailable;
import org.jisik.model.data.AttributePlacement;
import org.jisik.model.data.DataAction;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.DataSet;
import org.jisik.model.data.Utf8;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.query.Codes;
import org.jisik.store.DataStore;
import org.jisik.store.Selection;
import org.jisik.store.SeriesVisitor;

/**
 * Series of two observations each: MINI has two series, BIG a great many, BROKEN fails after a
 * while. What is selected plays no role, except that area NONE and item BUG are special.
 */
@Alternative
@ApplicationScoped
public class EdgeData implements DataStore {

  static final Instant CHANGED = Instant.parse("2026-02-03T04:05:06.7Z");
  static final long BIG = 2_000_000;
  static final long BROKEN_AFTER = 20_000;

  /** How many series were taken from all cursors so far: shows how far a writer has come. */
  static final AtomicLong TAKEN = new AtomicLong();

  /** How many cursors are open now. */
  static final AtomicLong OPEN = new AtomicLong();

  @Override
  public Snapshot snapshot(ArtefactRef flow, Instant at) {
    return new Snapshot(flow, 7, at, CHANGED);
  }

  @Override
  public DataSet select(Snapshot snapshot, DataLayout layout, Selection selection) {
    long series = snapshot.flow().id().equals("MINI") ? 2 : BIG;
    boolean breaks = snapshot.flow().id().equals("BROKEN");
    return new DataSet() {
      @Override
      public DataLayout layout() {
        return layout;
      }

      @Override
      public DataCursor open(AttributePlacement placement) {
        OPEN.incrementAndGet();
        return new Walk(layout, series, breaks);
      }
    };
  }

  @Override
  public void survey(Snapshot snapshot, DataLayout layout, SeriesVisitor visitor) {
    throw new IllegalStateException("availability is not asked for here");
  }

  @Override
  public boolean isEmpty(Snapshot snapshot, DataLayout layout, Selection selection) {
    if (names(selection, 2, "BUG")) {
      throw new IllegalStateException("secret.Thing at line 7");
    }
    if (names(selection, 2, "DOWN")) {
      throw new Unavailable("the database does not answer");
    }
    return names(selection, 1, "NONE");
  }

  private static boolean names(Selection selection, int position, String code) {
    return selection.keys().stream()
        .anyMatch(
            key -> key.get(position) instanceof Codes.OneOf some && some.codes().contains(code));
  }

  @Override
  public LoadResult load(ArtefactRef flow, DataCursor rows, Instant validFrom) {
    throw new UnsupportedOperationException();
  }

  private static final class Walk implements DataCursor {
    private static final List<Utf8> YEARS = List.of(Utf8.of("2023"), Utf8.of("2024"));
    private static final Utf8 FREQ = Utf8.of("A");
    private static final Utf8 VALUE = Utf8.of("1.10");

    private final DataLayout layout;
    private final long count;
    private final boolean breaks;
    private final Utf8 area = Utf8.absent();
    private long series = -1;
    private int year;
    private boolean isBegun;

    Walk(DataLayout layout, long count, boolean breaks) {
      this.layout = layout;
      this.count = count;
      this.breaks = breaks;
    }

    @Override
    public Step next() {
      if (!isBegun) {
        isBegun = true;
        year = 1;
        return Step.DATA_SET;
      }
      if (++year < YEARS.size()) {
        return Step.OBSERVATION;
      }
      return nextSeries();
    }

    private Step nextSeries() {
      if (++series >= count) {
        return Step.END;
      }
      if (breaks && series == BROKEN_AFTER) {
        throw new Unavailable("the database went away");
      }
      TAKEN.incrementAndGet();
      area.set("AREA" + series);
      year = -1;
      return Step.SERIES;
    }

    @Override
    public DataLayout layout() {
      return layout;
    }

    @Override
    public DataAction action() {
      return DataAction.INFORMATION;
    }

    @Override
    public Utf8 dimension(int position) {
      return position == 1 ? area : FREQ;
    }

    @Override
    public Utf8 time() {
      return YEARS.get(year);
    }

    @Override
    public Utf8 measure(int position) {
      return VALUE;
    }

    @Override
    public Utf8 attribute(int position) {
      return Utf8.absent();
    }

    @Override
    public void close() {
      OPEN.decrementAndGet();
    }
  }
}
