package org.jisik.query;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What one dimension may be: anything, one of some codes, or what meets a condition. */
public sealed interface Codes {

  /** Any code. */
  enum Any implements Codes {
    ANY
  }

  /**
   * One of these.
   *
   * @param codes codes that do not exist simply match nothing
   */
  record OneOf(SortedSet<String> codes) implements Codes {
    public OneOf {
      codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }
  }

  /** Every code that meets a condition; codes compare as texts. */
  record Where(Condition condition) implements Codes {}

  /** The codes that a condition allows, one by one where it names them. */
  static Codes of(Condition condition) {
    return condition
        .values()
        .<Codes>map(values -> new OneOf(new TreeSet<>(values)))
        .orElseGet(() -> new Where(condition));
  }

  /** Whether a code is allowed. */
  default boolean allows(String code) {
    if (this instanceof OneOf some) {
      return some.codes().contains(code);
    }
    return !(this instanceof Where where)
        || where.condition().allows(List.of(code), Comparator.naturalOrder());
  }

  /** The codes that both allow. */
  default Codes and(Codes other) {
    if (this instanceof OneOf mine) {
      return mine.codes().stream()
          .filter(other::allows)
          .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), OneOf::new));
    }
    if (this instanceof Where mine && other instanceof Where theirs) {
      return new Where(mine.condition().and(theirs.condition()));
    }
    return this instanceof Any ? other : other instanceof Any ? this : other.and(this);
  }
}
