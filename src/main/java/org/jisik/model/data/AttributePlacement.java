package org.jisik.model.data;

/** Where a cursor shows the attributes of data sets, groups and partial keys. */
public enum AttributePlacement {
  /**
   * In ATTRIBUTES steps before the first series, once for each key; SERIES shows the attributes of
   * the series level.
   */
  BY_LEVEL,
  /**
   * Those of the data set and of groups in ATTRIBUTES steps before the first series, the data set
   * first; those of partial keys repeated at each SERIES, beside the attributes of the series
   * level. SDMX-ML wants it: a partial key without a group has no element of its own in 2.1.
   */
  GROUPS_FIRST,
  /**
   * Repeated at each SERIES, which then shows every attribute above the observation; no ATTRIBUTES
   * steps.
   */
  ON_SERIES
}
