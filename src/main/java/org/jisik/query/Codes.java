package org.jisik.query;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What one dimension may be: anything, or one of some codes. */
public sealed interface Codes {

  /** Any code. */
  enum Any implements Codes {
    ANY
  }

  /**
   * One of these.
   *
   * @param codes not empty; codes that do not exist simply match nothing
   */
  record OneOf(SortedSet<String> codes) implements Codes {
    public OneOf {
      codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }
  }

  /** Whether a code is allowed. */
  default boolean allows(String code) {
    return !(this instanceof OneOf some) || some.codes().contains(code);
  }

  /** The codes that both allow. */
  default Codes and(Codes other) {
    if (!(this instanceof OneOf mine)) {
      return other;
    }
    if (!(other instanceof OneOf theirs)) {
      return this;
    }
    SortedSet<String> both = new TreeSet<>(mine.codes());
    both.retainAll(theirs.codes());
    return new OneOf(both);
  }
}
