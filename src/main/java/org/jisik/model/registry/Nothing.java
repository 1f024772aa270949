package org.jisik.model.registry;

import java.util.function.Predicate;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;

/** An empty element, which says something by being there: {@code All}, {@code AllEvents}. */
enum Nothing {
  NOTHING;

  /** Whether it is there. */
  static <T> boolean part(Parts<T> parts, String element, Predicate<T> isThere) {
    return parts.group(
            Part.one(element), it -> isThere.test(it) ? NOTHING : null, nothing -> NOTHING)
        != null;
  }
}
