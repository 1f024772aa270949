package org.jisik.store;

import java.util.Optional;
import org.jisik.model.time.TimePeriod;
import org.jisik.model.time.TimeRanges;

/**
 * The periods that a series, or a chunk of a long one, has. Immutable; series of equal periods
 * mostly share one object, so that it is worth remembering what was asked of it.
 */
public interface Coverage {

  /** The periods that lie wholly within some ranges; all where there is no time dimension. */
  Extent within(TimeRanges ranges);

  /**
   * Some periods.
   *
   * @param count how many, which is the number of observations
   * @param first the one that starts first; empty if there are none, or without time dimension
   * @param last the one that ends last
   */
  record Extent(int count, Optional<TimePeriod> first, Optional<TimePeriod> last) {

    /** No periods. */
    public static final Extent NONE = new Extent(0, Optional.empty(), Optional.empty());
  }
}
