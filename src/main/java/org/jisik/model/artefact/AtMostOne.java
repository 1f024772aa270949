package org.jisik.model.artefact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list to which a message allows one member at most. */
final class AtMostOne {

  private AtMostOne() {}

  /** The member that is written. */
  static <P> @Nullable P of(List<P> list) {
    return list.isEmpty() ? null : list.get(0);
  }

  /** The list that is read. */
  static <P> List<P> list(@Nullable P only) {
    return only == null ? List.of() : List.of(only);
  }
}
