package org.jisik.service.maintenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Merges items by id: those that are known keep their place. A new one comes behind the item that
 * it follows in the submission; those that follow none come before the first known one, or at the
 * end if none is known.
 *
 * @param id the id of an item; never null for these
 */
record MergedItems<P>(Function<P, @Nullable String> id) {

  private static final String NONE = "";

  List<P> of(List<P> stored, List<P> submitted) {
    Map<String, P> updates = new LinkedHashMap<>();
    submitted.forEach(item -> updates.put(idOf(item), item));
    Set<String> known = stored.stream().map(this::idOf).collect(Collectors.toSet());
    Map<String, List<P>> behind = newOnes(updates, known);
    Optional<String> first = updates.keySet().stream().filter(known::contains).findFirst();
    List<P> merged = new ArrayList<>();
    for (P item : stored) {
      String itemId = idOf(item);
      if (first.filter(itemId::equals).isPresent()) {
        merged.addAll(behind.get(NONE));
      }
      merged.add(updates.getOrDefault(itemId, item));
      merged.addAll(behind.getOrDefault(itemId, List.of()));
    }
    if (first.isEmpty()) {
      merged.addAll(behind.get(NONE));
    }
    return merged;
  }

  /** The items that are not known, by the known one that they follow. */
  private static <P> Map<String, List<P>> newOnes(Map<String, P> updates, Set<String> known) {
    Map<String, List<P>> behind = new HashMap<>();
    List<P> place = new ArrayList<>();
    behind.put(NONE, place);
    for (Map.Entry<String, P> update : updates.entrySet()) {
      if (known.contains(update.getKey())) {
        place = behind.computeIfAbsent(update.getKey(), it -> new ArrayList<>());
      } else {
        place.add(update.getValue());
      }
    }
    return behind;
  }

  private String idOf(P item) {
    String itemId = id.apply(item);
    return itemId == null ? NONE : itemId;
  }
}
