package org.jisik.store;

import java.util.List;
import org.jisik.model.time.TimeRanges;
import org.jisik.query.Codes;

/**
 * Which series and observations are wanted, resolved against the layout: the same object for v1 and
 * v2.
 *
 * @param keys any of these must match; each has exactly one entry for each dimension of the layout
 * @param time periods wholly within
 * @param first at most so many observations from the start of each series, within {@code time}; 0
 *     for no limit
 * @param last at most so many from the end; 0 for no limit
 * @param observations whether observations are wanted, or series alone
 */
public record Selection(
    List<List<Codes>> keys, TimeRanges time, int first, int last, boolean observations) {

  public Selection {
    keys = keys.stream().map(List::copyOf).toList();
  }
}
