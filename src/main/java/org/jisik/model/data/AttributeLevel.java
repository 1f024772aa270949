package org.jisik.model.data;

/**
 * The levels of a series-wise data message at which attribute values can stand, from the outside
 * in.
 */
public enum AttributeLevel {
  /** Once for the data set. */
  DATA_SET,
  /** Once for each named group. */
  GROUP,
  /** Once for each combination of some of the dimensions, time not among them. */
  PARTIAL_KEY,
  /** Once for each series: all dimensions but time. */
  SERIES,
  /** With each observation. */
  OBSERVATION
}
