package org.jisik.format.ml;

import java.io.IOException;
import org.jisik.model.data.DataCursor;

/**
 * Writes the data sets of a message, each step where the cursor stands. Order: open, groups, then
 * series each followed by its observations, close.
 */
interface DataBody {

  /**
   * Begins the data set.
   *
   * @param cursor stands at the attributes of the data set if there are any
   * @param hasAttributes whether there are
   */
  void open(DataCursor cursor, boolean hasAttributes) throws IOException;

  /** Writes the attributes of each group that has some at this step. */
  void groups(DataCursor cursor) throws IOException;

  /** Begins a series, after ending the one before. */
  void series(DataCursor cursor) throws IOException;

  void observation(DataCursor cursor) throws IOException;

  /** Ends the last series and the data set. */
  void close() throws IOException;
}
