package org.jisik.model.data;

/**
 * The data waist: a forward-only walk over the data sets of a message or of the store, pulled by
 * whoever writes or loads.
 *
 * <p>Steps come in this order: {@code DATA_SET (ATTRIBUTES | SERIES OBSERVATION*)* … END}. From the
 * store, ATTRIBUTES come before the first SERIES, series are sorted by key and appear once,
 * observations by time. From a message they come as written: a series may appear again, attributes
 * of a group may follow its series.
 *
 * <p>In a data set of action {@link DataAction#DELETE} the steps say what goes. ATTRIBUTES is a
 * slice: {@link #dimension} and {@link #time} are what it is cut by (absent: any), {@link #measure}
 * and {@link #attribute} the values to delete in it; with none of these, everything in the slice. A
 * SERIES with neither attributes nor observations is the whole series, an OBSERVATION without
 * values the whole observation.
 *
 * <p>All values are flyweights, valid until the next call of {@link #next}. Whoever opens a cursor
 * closes it; not safe for several threads. A reader's cursor throws {@link
 * org.jisik.error.InvalidMessage} naming the place, the store's {@link
 * org.jisik.error.Unavailable}.
 */
public interface DataCursor extends AutoCloseable {

  /** Where the cursor stands. */
  enum Step {
    /** A data set begins: {@link #layout} and {@link #action} are known. */
    DATA_SET,
    /**
     * Attribute values of a partial key: the dimensions that are present; none of them for the data
     * set itself.
     */
    ATTRIBUTES,
    /** A series: its key and the attributes it states. */
    SERIES,
    /** An observation of the current series. */
    OBSERVATION,
    /** There is nothing more. */
    END
  }

  /** Moves on. */
  Step next();

  /** The layout of the current data set. */
  DataLayout layout();

  /** What the current data set asks for. */
  DataAction action();

  /**
   * The code of a dimension other than time. Valid at ATTRIBUTES (absent: not part of the key),
   * SERIES, OBSERVATION.
   */
  Utf8 dimension(int position);

  /** The period; absent without a time dimension. Valid at OBSERVATION. */
  Utf8 time();

  /** A measure; absent if not reported. Valid at OBSERVATION. */
  Utf8 measure(int position);

  /**
   * An attribute, by its position in {@link DataLayout#attributes}; absent if not stated here.
   *
   * <p>Valid at ATTRIBUTES, SERIES and OBSERVATION. At OBSERVATION, attributes of the series keep
   * the value of the SERIES step. What stands at SERIES is decided by {@link AttributePlacement}.
   */
  Utf8 attribute(int position);

  /**
   * Where the current step stands in its source, for messages to people: {@code line 17}; empty if
   * unknown.
   */
  default String place() {
    return "";
  }

  @Override
  void close();
}
