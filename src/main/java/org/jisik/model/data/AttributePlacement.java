package org.jisik.model.data;

/** Where a cursor shows the attributes of data sets, groups and partial keys. */
public enum AttributePlacement {
  /**
   * In ATTRIBUTES steps before the first series, once for each key; SERIES shows the attributes of
   * the series level.
   */
  BY_LEVEL,
  /**
   * Repeated at each SERIES, which then shows every attribute above the observation; no ATTRIBUTES
   * steps.
   */
  ON_SERIES
}
