package org.jisik.model.data;

import org.jisik.model.reference.Urn;

/** Finds the layout of the flow, structure or provision agreement that a data message names. */
@FunctionalInterface
public interface LayoutLookup {

  /**
   * The layout of what is named.
   *
   * @param reference a dataflow, data structure or provision agreement; the version may be a range
   *     or empty
   * @throws org.jisik.error.NotFound if there is none
   */
  DataLayout layout(Urn reference);
}
