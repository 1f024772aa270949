package org.jisik.format.csv;

import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.data.DataAction;
import org.jisik.model.describe.Era;

/**
 * What the versions of SDMX-CSV differ in.
 *
 * @param mediaType the media type
 * @param era the era of the information model
 * @param firstTerm the header of the first column
 * @param actions the actions that rows may have; none if rows have no action
 */
record CsvDialect(SdmxMediaType mediaType, Era era, String firstTerm, Set<DataAction> actions) {

  private static final String TYPE = "application/vnd.sdmx.data+csv";

  /** Between columns, unless a message that is read says otherwise. */
  static final char DELIMITER = ',';

  /** Between the parts of a value of several parts. */
  static final char SUB_DELIMITER = ';';

  /** Between an id and its name, with labels. */
  static final String NAME = ": ";

  static final String STRUCTURE_ID = "STRUCTURE_ID";
  static final String STRUCTURE_NAME = "STRUCTURE_NAME";
  static final String ACTION = "ACTION";
  static final String SERIES_KEY = "SERIES_KEY";
  static final String OBS_KEY = "OBS_KEY";
  static final String OBS_VALUE = "OBS_VALUE";

  CsvDialect {
    actions = Set.copyOf(actions);
  }

  /** SDMX-CSV 1.0: one dataflow, all columns always, one measure. */
  static CsvDialect first(String version) {
    return new CsvDialect(new SdmxMediaType(TYPE, version), Era.V21, "DATAFLOW", Set.of());
  }

  /** SDMX-CSV 2.x: any structures, an action in each row, only the columns that are needed. */
  static CsvDialect second(String version, Era era, Set<DataAction> actions) {
    return new CsvDialect(new SdmxMediaType(TYPE, version), era, "STRUCTURE", actions);
  }

  /** Whether all columns of the structure are always there and rows are always observations. */
  boolean isRigid() {
    return actions.isEmpty();
  }

  /** The nearest action that this version has: it upserts with Append what later ones merge. */
  DataAction nearest(DataAction action) {
    return actions.contains(action) ? action : DataAction.APPEND;
  }

  /** The letters of its actions, for messages to people. */
  String letters() {
    return actions.stream()
        .map(action -> String.valueOf(action.letter()))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
