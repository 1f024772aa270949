package org.jisik.service.availability;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jisik.error.Unavailable;
import org.jisik.model.data.DataLayout;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.store.DataStore;
import org.jisik.store.DataStore.Snapshot;

/**
 * The indexes of the flows that were asked for last. An index is read once for a state of a flow,
 * whoever asks at the same time; all together have a limit in memory.
 */
@ApplicationScoped
public class SeriesIndexes {

  private static final long MAX_BYTES = 64L << 20;

  private final DataStore store;
  private final Map<ArtefactRef, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

  public SeriesIndexes(DataStore store) {
    this.store = store;
  }

  /** An index that is read or being read, and the state it is of. */
  private record Entry(State state, FutureTask<SeriesIndex> index) {}

  private record State(long revision, Instant lastChanged) {
    static State of(Snapshot snapshot) {
      return new State(snapshot.revision(), snapshot.lastChanged());
    }
  }

  /** The index of a flow in a state. */
  public SeriesIndex get(Snapshot snapshot, DataLayout layout) {
    FutureTask<SeriesIndex> index = task(snapshot, layout);
    index.run();
    try {
      SeriesIndex read = index.get();
      limit();
      return read;
    } catch (ExecutionException e) {
      forget(snapshot);
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("the server stops", e);
    }
  }

  private synchronized FutureTask<SeriesIndex> task(Snapshot snapshot, DataLayout layout) {
    Entry known = entries.get(snapshot.flow());
    if (known == null || !known.state().equals(State.of(snapshot))) {
      known =
          new Entry(
              State.of(snapshot),
              new FutureTask<>(() -> SeriesIndex.read(store, snapshot, layout)));
      entries.put(snapshot.flow(), known);
    }
    return known.index();
  }

  private synchronized void forget(Snapshot snapshot) {
    entries.remove(snapshot.flow());
  }

  /** Forgets those that were asked for longest ago. */
  private synchronized void limit() {
    long bytes = entries.values().stream().mapToLong(SeriesIndexes::bytes).sum();
    Iterator<Entry> oldest = entries.values().iterator();
    while (bytes > MAX_BYTES && oldest.hasNext()) {
      bytes -= bytes(oldest.next());
      oldest.remove();
    }
  }

  private static long bytes(Entry entry) {
    FutureTask<SeriesIndex> index = entry.index();
    try {
      return index.isDone() ? index.get().bytes() : 0;
    } catch (ExecutionException | InterruptedException e) {
      return 0;
    }
  }
}
