package org.jisik.service;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.model.artefact.Item;
import org.jspecify.annotations.Nullable;

/**
 * The ids of flat items, and what lies below each: answers what constraints and extensions of
 * codelists select.
 *
 * @see <a href="https://sdmx.org/standards-2/">SDMX 3.0, section 6, Technical Notes: codelist
 *     extension; constraints</a>
 */
final class CodeTree {

  /** Stands for any characters in the value of a selection. */
  static final String ANYTHING = "%";

  private final Set<String> ids;
  private final Map<String, Set<String>> below = new HashMap<>();

  CodeTree(List<? extends Item<?>> items) {
    Set<String> all = new LinkedHashSet<>();
    for (Item<?> item : items) {
      all.add(item.id());
      String parent = item.parent();
      if (parent != null) {
        below.computeIfAbsent(parent, it -> new LinkedHashSet<>()).add(item.id());
      }
    }
    this.ids = Collections.unmodifiableSet(all);
  }

  /** All ids, in the order of the list. */
  Set<String> ids() {
    return ids;
  }

  /**
   * The codes that a value selects.
   *
   * @param value an id, or an id with {@code %} in place of any characters
   * @param cascade {@code true} for those below them too, {@code excluderoot} for those below them
   *     alone, otherwise null or {@code false}
   */
  Set<String> select(String value, @Nullable String cascade) {
    Set<String> roots = matching(value);
    if (cascade == null || cascade.equals("false") || cascade.equals("0")) {
      return roots;
    }
    Set<String> descendants = descendants(roots);
    return cascade.equals("excluderoot")
        ? descendants
        : Stream.concat(roots.stream(), descendants.stream()).collect(Collectors.toSet());
  }

  private Set<String> matching(String value) {
    if (!value.contains(ANYTHING)) {
      return ids.contains(value) ? Set.of(value) : Set.of();
    }
    String[] pieces = value.split(ANYTHING, -1);
    return ids.stream().filter(id -> matches(id, pieces)).collect(Collectors.toSet());
  }

  /** Whether an id consists of these pieces with anything in between; takes the first that fits. */
  private static boolean matches(String id, String[] pieces) {
    String last = pieces[pieces.length - 1];
    int from = pieces[0].length();
    if (!id.startsWith(pieces[0])) {
      return false;
    }
    for (int i = 1; i < pieces.length - 1; i++) {
      int at = id.indexOf(pieces[i], from);
      if (at < 0) {
        return false;
      }
      from = at + pieces[i].length();
    }
    return id.length() - last.length() >= from && id.endsWith(last);
  }

  private Set<String> descendants(Set<String> roots) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      below.getOrDefault(open.remove(), Set.of()).stream().filter(found::add).forEach(open::add);
    }
    return found;
  }
}
