package org.jisik.service.maintenance;

import java.time.Instant;
import java.util.Set;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.DataSet;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.store.DataStore;
import org.jisik.store.Selection;
import org.jisik.store.SeriesVisitor;

/** A store that knows which flows hold data, and nothing of the data; for tests. */
record FlowsWithData(Set<ArtefactRef> flows) implements DataStore {

  @Override
  public Snapshot snapshot(ArtefactRef flow, Instant at) {
    return new Snapshot(flow, flows.contains(flow) ? 1 : 0, at, Instant.EPOCH);
  }

  @Override
  public DataSet select(Snapshot snapshot, DataLayout layout, Selection selection) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isEmpty(Snapshot snapshot, DataLayout layout, Selection selection) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void survey(Snapshot snapshot, DataLayout layout, SeriesVisitor visitor) {
    throw new UnsupportedOperationException();
  }

  @Override
  public LoadResult load(ArtefactRef flow, DataCursor rows, Instant validFrom) {
    throw new UnsupportedOperationException();
  }
}
