package org.jisik.format.ml.stax;

import java.util.HashSet;
import java.util.Set;

/**
 * The names of elements and attributes in one message, which are few in any honest one; the parser
 * keeps all of them and slows down with each.
 *
 * <p>The parser hands out the same object for the same name, so names seen lately are known by
 * looking at it.
 */
final class SeenNames {

  /** How many different names a message may have. */
  static final int MOST = 10_000;

  private static final int LATELY = 256;

  private final String[] names = new String[LATELY];
  private final String[] prefixes = new String[LATELY];
  private final Set<String> all = new HashSet<>();

  /** Remembers a name; false if it is one too many. */
  @SuppressWarnings({"ReferenceEquality", "StringEquality"})
  boolean add(String prefix, String name) {
    int slot = (31 * prefix.hashCode() + name.hashCode()) & (LATELY - 1);
    if (names[slot] == name && prefixes[slot] == prefix) {
      return true;
    }
    names[slot] = name;
    prefixes[slot] = prefix;
    return !all.add(prefix + ":" + name) || all.size() <= MOST;
  }
}
