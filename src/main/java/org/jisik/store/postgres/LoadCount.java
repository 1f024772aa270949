package org.jisik.store.postgres;

import org.jisik.store.DataStore.LoadResult;

/** Counts what a load does. */
final class LoadCount {

  long inserted;
  long revised;
  long unchanged;
  long deleted;
  long rows;
  boolean hasChanges;

  LoadResult result(long revision) {
    return new LoadResult(revision, inserted, revised, unchanged, deleted);
  }
}
