package org.jisik.format.csv;

import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;

/** The columns SERIES_KEY and OBS_KEY: codes joined by dots, in the order of the structure. */
final class CsvKey {

  private static final int NO_TIME = -1;

  private final CsvBytes key = new CsvBytes(128);
  private final DataLayout layout;

  CsvKey(DataLayout layout) {
    this.layout = layout;
  }

  /** Adds the key of the series at a cursor's place. */
  void writeSeries(DataCursor cursor, CsvBytes out) {
    write(cursor, NO_TIME, out);
  }

  /** Adds the key of the observation at a cursor's place. */
  void writeObservation(DataCursor cursor, CsvBytes out) {
    write(cursor, layout.time() == null ? NO_TIME : layout.timePosition(), out);
  }

  private void write(DataCursor cursor, int timePosition, CsvBytes out) {
    key.cut(0);
    for (int i = 0; i <= layout.dimensions().size(); i++) {
      if (i == timePosition) {
        key.raw(cursor.time());
        key.raw('.');
      }
      if (i < layout.dimensions().size()) {
        key.raw(cursor.dimension(i));
        key.raw('.');
      }
    }
    key.cut(Math.max(0, key.size() - 1));
    out.field(key);
  }
}
