package org.jisik.store;

import java.util.List;
import org.jisik.model.data.Utf8;

/** Is shown series after series, in the order of their keys. */
@FunctionalInterface
public interface SeriesVisitor {

  /**
   * A series, or a further chunk of the one before.
   *
   * @param codes one for each dimension; valid until this returns
   * @param isContinued whether this is another chunk of the series before
   * @param coverage its periods
   */
  void visit(List<Utf8> codes, boolean isContinued, Coverage coverage);
}
