package org.jisik.query;

/** How much of the data is wanted (SDMX-REST 1.5, parameter {@code detail}). */
public enum DataDetail {
  FULL,
  /** Keys and measures, no attributes. */
  DATA_ONLY,
  /** Keys of series, nothing else. */
  SERIES_KEYS_ONLY,
  /** Series with their attributes, no observations. */
  NO_DATA
}
