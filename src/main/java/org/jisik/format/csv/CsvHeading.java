package org.jisik.format.csv;

import java.util.ArrayList;
import java.util.List;
import org.jisik.error.InvalidMessage;
import org.jisik.model.data.Utf8;

/**
 * The header row of a message that is read.
 *
 * @param columns all columns
 * @param delimiter the delimiter of the message
 * @param subFields how values of several parts are written
 */
record CsvHeading(List<Column> columns, char delimiter, SubFields subFields) {

  /** What a position is if there is no such column. */
  static final int NOWHERE = -1;

  /**
   * One column.
   *
   * @param index its position
   * @param id the header without bracket and name
   * @param bracket what stands in the bracket, with it: {@code []} or {@code [en;fr]}; else empty
   * @param hasName whether a name follows
   */
  record Column(int index, String id, String bracket, boolean hasName) {

    static Column parse(int index, String header) {
      int name = header.indexOf(CsvDialect.NAME);
      String term = name < 0 ? header : header.substring(0, name);
      int bracket = term.endsWith("]") ? term.lastIndexOf('[') : -1;
      return bracket < 0
          ? new Column(index, term, "", name >= 0)
          : new Column(index, term.substring(0, bracket), term.substring(bracket), name >= 0);
    }
  }

  /** Reads the first record. */
  static CsvHeading read(CsvRecords records) {
    records.next();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < records.count(); i++) {
      columns.add(Column.parse(i, records.field(i, Utf8.absent()).toString()));
    }
    records.fixCount();
    String bracket = columns.get(0).bracket();
    char subDelimiter = bracket.length() > 2 ? bracket.charAt(1) : CsvDialect.SUB_DELIMITER;
    return new CsvHeading(columns, records.delimiter(), new SubFields(subDelimiter));
  }

  /** The position of a column; {@link #NOWHERE} if there is none. */
  int find(String id) {
    return columns.stream()
        .filter(column -> column.id().equals(id))
        .mapToInt(Column::index)
        .findFirst()
        .orElse(NOWHERE);
  }

  /** The position of a column that must be there. */
  int require(String id) {
    int position = find(id);
    if (position == NOWHERE) {
      throw new InvalidMessage("line 1: column %s is missing".formatted(id));
    }
    return position;
  }

  /** Whether each column of a component is followed by one with its names. */
  boolean hasNameColumns() {
    return find(CsvDialect.STRUCTURE_NAME) != NOWHERE;
  }
}
