package org.jisik.store.postgres;

import java.sql.SQLException;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataCursor.Step;
import org.jisik.model.data.DataLayout;
import org.jspecify.annotations.Nullable;

/**
 * Pulls a message through to its end, checks it and stages it. What it keeps in memory is one run
 * of observations.
 */
final class MessageStager {

  private final Staging staging;
  private final PeriodCheck periods = new PeriodCheck();
  private @Nullable DataSetStager current;
  private boolean hasStatements;
  private int dataSets;

  MessageStager(Staging staging) {
    this.staging = staging;
  }

  /** Stages everything. @throws org.jisik.error.InvalidMessage naming the place */
  void stage(DataCursor rows) throws SQLException {
    for (Step step = rows.next(); step != Step.END; step = rows.next()) {
      switch (step) {
        case DATA_SET -> begin(rows.layout(), rows);
        case ATTRIBUTES -> dataSet().attributes(rows);
        case SERIES -> dataSet().series(rows);
        case OBSERVATION -> dataSet().observation(rows);
        case END -> {}
      }
    }
    end();
  }

  private void begin(DataLayout layout, DataCursor rows) throws SQLException {
    end();
    current = new DataSetStager(staging, periods, layout, rows.action(), dataSets++);
  }

  private DataSetStager dataSet() {
    if (current == null) {
      throw new IllegalStateException("a message began without DATA_SET");
    }
    return current;
  }

  private void end() throws SQLException {
    if (current != null) {
      current.finish();
      hasStatements |= current.hasStatements();
    }
  }

  /** The layout of the last data set; null for an empty message. */
  @Nullable DataLayout layout() {
    return current == null ? null : current.layout();
  }

  /** Whether anything was said about partial keys. */
  boolean hasStatements() {
    return hasStatements;
  }
}
