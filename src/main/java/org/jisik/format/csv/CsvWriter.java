package org.jisik.format.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jisik.model.data.AttributePlacement;
import org.jisik.model.data.DataAction;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataCursor.Step;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.DataSet;

/** Writes one message, in pieces of about {@value #PIECE} bytes. */
final class CsvWriter {

  private static final int PIECE = 48 * 1024;

  private final CsvBytes bytes = new CsvBytes(64 * 1024);
  private final CsvStyle style;
  private final List<CsvColumn> columns;
  private final OutputStream out;

  CsvWriter(CsvStyle style, List<CsvColumn> columns, OutputStream out) {
    this.style = style;
    this.columns = columns;
    this.out = out;
  }

  void writeHeader(List<DataLayout> layouts) {
    CsvHeader.of(layouts, columns, style).write(bytes);
  }

  void write(DataSet dataSet) throws IOException {
    CsvRows rows = new CsvRows(dataSet.layout(), dataSet.action(), columns, style);
    try (DataCursor cursor = dataSet.open(AttributePlacement.ON_SERIES)) {
      if (style.values().observations()) {
        writeRows(cursor, rows);
      } else {
        writeKeys(cursor, rows);
      }
    }
  }

  /** A row for each observation; since 2.0 one also for a series that has none. */
  private void writeRows(DataCursor cursor, CsvRows rows) throws IOException {
    boolean isWaiting = false;
    for (Step step = cursor.next(); step != Step.END; step = cursor.next()) {
      if (step == Step.OBSERVATION) {
        rows.writeObservation(cursor, bytes);
        isWaiting = false;
      } else {
        writeAlone(rows, isWaiting);
        isWaiting = begin(step, cursor, rows);
      }
      drain();
    }
    writeAlone(rows, isWaiting);
  }

  private void writeAlone(CsvRows rows, boolean isWaiting) {
    if (isWaiting && !style.isRigid()) {
      rows.writeAlone(bytes);
    }
  }

  /** Whether what begins still needs a row. */
  private boolean begin(Step step, DataCursor cursor, CsvRows rows) {
    if (step != Step.SERIES && step != Step.ATTRIBUTES) {
      return false;
    }
    rows.begin(cursor);
    boolean isSlice = step == Step.ATTRIBUTES && cursor.action() == DataAction.DELETE;
    if (isSlice) {
      rows.writeObservation(cursor, bytes);
    }
    return !isSlice;
  }

  /** A row for each series. */
  private void writeKeys(DataCursor cursor, CsvRows rows) throws IOException {
    for (Step step = cursor.next(); step != Step.END; step = cursor.next()) {
      if (step == Step.SERIES) {
        rows.begin(cursor);
        rows.writeAlone(bytes);
        drain();
      }
    }
  }

  private void drain() throws IOException {
    if (bytes.size() >= PIECE) {
      bytes.drainTo(out);
    }
  }

  void flush() throws IOException {
    bytes.drainTo(out);
    out.flush();
  }
}
