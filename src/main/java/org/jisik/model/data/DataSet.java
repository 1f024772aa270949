package org.jisik.model.data;

/**
 * The data that answer a question for one flow, ready to be walked any number of times: each cursor
 * sees the same state.
 */
public interface DataSet {

  DataLayout layout();

  /** What the data set says of itself in messages that have actions. */
  default DataAction action() {
    return DataAction.INFORMATION;
  }

  /** Opens a walk over this one data set; the caller closes it. */
  DataCursor open(AttributePlacement placement);
}
