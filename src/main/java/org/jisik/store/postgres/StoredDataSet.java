package org.jisik.store.postgres;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import javax.sql.DataSource;
import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.AttributePlacement;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.DataSet;
import org.jisik.store.DataStore.Snapshot;
import org.jisik.store.Selection;

/**
 * The data of a snapshot that match a selection. Each cursor reads anew what the snapshot fixed.
 */
final class StoredDataSet implements DataSet {

  private static final String DATA_SET_ATTRIBUTES =
      """
      select attributes from key_attribute
       where part_id = ? and key = ? and rev_from <= ? and valid_from <= ?
         and (rev_to > ? or valid_to > ?)""";

  private final DataSource database;
  private final PeriodsCache periods;
  private final Snapshot snapshot;
  private final FlowState state;
  private final DataLayout layout;
  private final Selection selection;
  private final KeyFilter filter;

  StoredDataSet(
      DataSource database,
      PeriodsCache periods,
      Snapshot snapshot,
      FlowState state,
      DataLayout layout,
      Selection selection) {
    this.database = database;
    this.periods = periods;
    this.snapshot = snapshot;
    this.state = state;
    this.layout = layout;
    this.selection = selection;
    this.filter = KeyFilter.of(selection.keys());
  }

  @Override
  public DataLayout layout() {
    return layout;
  }

  @Override
  public DataCursor open(AttributePlacement placement) {
    Shown shown = new Shown(layout);
    byte[] ofDataSet = dataSetAttributes();
    boolean hasAny =
        placement != AttributePlacement.ON_SERIES && (ofDataSet.length > 0 || hasKeyAttributes());
    AttributesFirst first =
        hasAny ? AttributesFirst.of(shown, walk(false), placement, ofDataSet) : null;
    return new StoreCursor(
        shown,
        placement,
        ofDataSet,
        first,
        walk(selection.observations()),
        selection.observations());
  }

  private boolean hasKeyAttributes() {
    return !layout.attributesAt(AttributeLevel.GROUP).isEmpty()
        || !layout.attributesAt(AttributeLevel.PARTIAL_KEY).isEmpty();
  }

  /** Whether there is no series; reads periods only if the selection has a time range. */
  boolean isEmpty() {
    return !walk(false).nextSeries();
  }

  private SeriesWalk walk(boolean observations) {
    boolean readsPeriods = observations || SeriesWalk.needsPeriods(selection);
    SeriesPages pages =
        new SeriesPages(database, snapshot, state, filter, readsPeriods, observations);
    return new SeriesWalk(pages, selection, periods);
  }

  private byte[] dataSetAttributes() {
    if (layout.attributesAt(AttributeLevel.DATA_SET).isEmpty() || state.parts().isEmpty()) {
      return new byte[0];
    }
    String key = ".".repeat(layout.dimensions().size() - 1);
    return Sql.read(
        database,
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(DATA_SET_ATTRIBUTES)) {
            select.setLong(1, state.firstPart());
            select.setString(2, key);
            select.setLong(3, snapshot.revision());
            select.setTimestamp(4, Timestamp.from(snapshot.at()));
            select.setLong(5, snapshot.revision());
            select.setTimestamp(6, Timestamp.from(snapshot.at()));
            ResultSet row = select.executeQuery();
            return row.next() ? row.getBytes(1) : new byte[0];
          }
        });
  }
}
