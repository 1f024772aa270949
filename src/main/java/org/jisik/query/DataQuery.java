package org.jisik.query;

import java.util.List;
import org.jisik.model.time.TimeRanges;

/**
 * A question for data, in no URL's syntax: both API versions end here.
 *
 * @param context whose data
 * @param keys the keys, any of which may match; empty for all
 * @param filters further wishes, all of which must hold
 * @param time the periods wanted
 * @param observations which observations of each series, and how packed
 */
public record DataQuery(
    DataContext context,
    List<KeyPattern> keys,
    List<ComponentFilter> filters,
    TimeRanges time,
    Observations observations) {

  public DataQuery {
    keys = List.copyOf(keys);
    filters = List.copyOf(filters);
  }

  /**
   * Which observations of each series, and how they are packed.
   *
   * @param first at most so many from the start of each series; 0 for no limit
   * @param last at most so many from the end of each series; 0 for no limit
   * @param isFlat whether each observation stands alone ({@code
   *     dimensionAtObservation=AllDimensions})
   * @param detail how much of each
   */
  public record Observations(int first, int last, boolean isFlat, DataDetail detail) {

    /** All of them, by series. */
    public static final Observations ALL = new Observations(0, 0, false, DataDetail.FULL);
  }
}
