package org.jisik.store.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jisik.model.data.DataAction;

/** A staged row: what a message says in one place about a series, or about a partial key. */
final class Fragment {

  static final String COLUMNS =
      "series_key, data_set, action, place, periods, attributes, observations";

  private static final DataAction[] ACTIONS = DataAction.values();

  final byte[] key;
  final int dataSet;
  final DataAction action;
  final String place;
  final byte[] periods;
  final byte[] attributes;
  final byte[] observations;

  Fragment(ResultSet row) throws SQLException {
    key = row.getBytes(1);
    dataSet = row.getInt(2);
    action = ACTIONS[row.getInt(3)];
    place = row.getString(4);
    periods = row.getBytes(5);
    attributes = row.getBytes(6);
    observations = row.getBytes(7);
  }

  boolean isDelete() {
    return action == DataAction.DELETE;
  }

  /** Whether it asks for the whole series, or all that match the partial key, to go. */
  boolean deletesAll() {
    return isDelete() && periods.length == 0 && attributes.length == 0;
  }

  int size() {
    return key.length + periods.length + attributes.length + observations.length;
  }
}
