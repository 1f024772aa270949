package org.jisik.store;

import java.time.Instant;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.DataSet;
import org.jisik.model.reference.ArtefactRef;

/**
 * The port to stored observations. A reader fixes its snapshot first; whatever is loaded later is
 * invisible to it.
 */
public interface DataStore {

  /**
   * The state of a flow's data at an instant, fixed from now on.
   *
   * @param flow the flow that holds the data
   * @param at the publication time to look from: rows not yet published then are invisible
   */
  Snapshot snapshot(ArtefactRef flow, Instant at);

  /**
   * The data of a snapshot that match a selection.
   *
   * @param layout the layout of the data, whose flow may be a view of the one in the snapshot
   * @return walked page by page; holds no connection between pages
   */
  DataSet select(Snapshot snapshot, DataLayout layout, Selection selection);

  /**
   * Whether anything matches. Reads as little as possible, observations only if a time range
   * demands it.
   */
  boolean isEmpty(Snapshot snapshot, DataLayout layout, Selection selection);

  /**
   * Shows every series of a snapshot with its periods, in the order of keys. Reads no observations.
   *
   * @param layout the layout of the flow that holds the data
   */
  void survey(Snapshot snapshot, DataLayout layout, SeriesVisitor visitor);

  /**
   * Loads a whole message for one flow in one transaction; a failed load leaves nothing behind.
   * Series and observations that are equal to what is stored change nothing.
   *
   * @param flow the flow that holds the data
   * @param rows positioned before its first data set; not closed
   * @param validFrom the publication time
   * @throws org.jisik.error.InvalidMessage naming the place, if the rows break a rule of the layout
   */
  LoadResult load(ArtefactRef flow, DataCursor rows, Instant validFrom);

  /**
   * The state of one flow's data, fixed.
   *
   * @param flow the flow that holds the data
   * @param revision the newest load that is visible
   * @param at the publication time looked from
   * @param lastChanged when what is visible last changed
   */
  record Snapshot(ArtefactRef flow, long revision, Instant at, Instant lastChanged) {}

  /**
   * What a load did.
   *
   * @param revision the revision it made; that before if nothing changed
   * @param inserted observations that were not there
   * @param revised observations whose values or attributes changed
   * @param unchanged observations that were there already
   * @param deleted observations that are gone
   */
  record LoadResult(long revision, long inserted, long revised, long unchanged, long deleted) {}
}
