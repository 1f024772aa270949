package org.jisik.format.csv;

import java.io.InputStream;
import org.jisik.error.InvalidMessage;
import org.jisik.model.data.DataAction;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.LayoutLookup;
import org.jisik.model.data.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message row by row. A row gives up to three steps: its data set, if structure or action
 * change; its series, if the key changes or an attribute is new; its observation. Rows of a part of
 * the key give ATTRIBUTES.
 */
final class CsvDataCursor implements DataCursor {

  private final CsvRecords records;
  private final CsvStructures structures;
  private final CsvDialect dialect;
  private final Step[] due = new Step[3];
  private int dueCount;
  private int dueNext;
  private Step step = Step.END;
  private @Nullable CsvRow row;
  private @Nullable CsvSeries series;
  private DataAction action = DataAction.INFORMATION;

  private CsvDataCursor(CsvRecords records, CsvDialect dialect, LayoutLookup layouts) {
    this.records = records;
    this.dialect = dialect;
    structures = new CsvStructures(records, CsvHeading.read(records), dialect, layouts);
  }

  /** Reads the header row; the cursor closes the stream. */
  static CsvDataCursor open(InputStream in, LayoutLookup layouts, CsvDialect dialect) {
    return new CsvDataCursor(new CsvRecords(in, dialect.firstTerm()), dialect, layouts);
  }

  @Override
  public Step next() {
    if (dueNext == dueCount) {
      dueNext = 0;
      dueCount = 0;
      take();
    }
    step = due[dueNext++];
    return step;
  }

  private void take() {
    if (!records.next()) {
      add(Step.END);
      return;
    }
    if (structures.changes()) {
      beginDataSet();
    }
    row().read();
    if (!row().hasSeriesKey()) {
      takePart();
    } else if (row().hasPeriod()) {
      takeObservation();
    } else {
      takeSeries();
    }
  }

  private void add(Step next) {
    due[dueCount++] = next;
  }

  private void beginDataSet() {
    action = structures.action();
    row = structures.row();
    series = new CsvSeries(row);
    add(Step.DATA_SET);
  }

  /** To delete an attribute of the series is not to delete the observation beside it. */
  private void takeObservation() {
    boolean isDeleted = action == DataAction.DELETE;
    if (isDeleted) {
      series().close();
    }
    if (series().begins()) {
      add(Step.SERIES);
    }
    boolean isOnlySeries = isDeleted && row().hasAttributes(false);
    boolean isObservation = row().time.isPresent() && !isOnlySeries;
    if (isObservation || row().hasObservationValues()) {
      add(Step.OBSERVATION);
    } else {
      series().close();
    }
  }

  private void takeSeries() {
    if (row().hasObservationValues()) {
      takePart();
      return;
    }
    series().close();
    series().begins();
    series().close();
    add(Step.SERIES);
  }

  private void takePart() {
    if (action != DataAction.DELETE) {
      checkPart();
    }
    series().close();
    add(Step.ATTRIBUTES);
  }

  private void checkPart() {
    if (dialect.isRigid()) {
      throw new InvalidMessage(
          "line %d, column %s: there is no value; SDMX-CSV 1.0 has all dimensions in each row"
              .formatted(records.line(), row().firstLacking()));
    }
    row().checkKey();
  }

  private CsvRow row() {
    if (row == null) {
      throw new IllegalStateException("next() has not been called");
    }
    return row;
  }

  private CsvSeries series() {
    if (series == null) {
      throw new IllegalStateException("next() has not been called");
    }
    return series;
  }

  @Override
  public DataLayout layout() {
    return row().layout;
  }

  @Override
  public DataAction action() {
    return action;
  }

  @Override
  public Utf8 dimension(int position) {
    return step == Step.ATTRIBUTES ? row().dimensions[position] : series().dimension(position);
  }

  @Override
  public Utf8 time() {
    return row().time;
  }

  @Override
  public Utf8 measure(int position) {
    return row().measures[position];
  }

  @Override
  public Utf8 attribute(int position) {
    return switch (step) {
      case ATTRIBUTES -> row().attributes[position];
      case SERIES -> series().stated(position);
      default -> series().attribute(position);
    };
  }

  @Override
  public String place() {
    return "line " + records.line();
  }

  @Override
  public void close() {
    records.close();
  }
}
