package org.jisik.model.metadata;

import org.jisik.model.reference.Urn;

/** Finds the layout of the flow or provision agreement that a metadata message names. */
@FunctionalInterface
public interface MetadataLayoutLookup {

  /**
   * The layout of what is named.
   *
   * @param context a metadataflow or metadata provision agreement; the version may be a range or
   *     empty
   * @throws org.jisik.error.NotFound if it, or what it leads to, does not exist
   */
  MetadataLayout layout(Urn context);
}
