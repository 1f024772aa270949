package org.jisik.service.maintenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.Item;
import org.jisik.model.artefact.ItemScheme;
import org.jspecify.annotations.Nullable;

/** Flat items that name an item above them form trees: it exists, and none is above itself. */
final class ParentRule implements StructureRule {

  @Override
  public Stream<String> problems(Artefact artefact, Inventory inventory) {
    if (!(artefact instanceof ItemScheme<?> scheme)) {
      return Stream.empty();
    }
    Map<String, String> parents = new HashMap<>();
    Set<String> ids = new HashSet<>();
    for (Item<?> item : scheme.items()) {
      ids.add(item.id());
      if (item.parent() != null) {
        parents.put(item.id(), Objects.requireNonNull(item.parent()));
      }
    }
    Stream<String> dangling = mayInherit(artefact) ? Stream.empty() : dangling(scheme, ids);
    return Stream.concat(dangling, cycles(scheme.items(), parents));
  }

  /** A code may stand below one that comes from another codelist. */
  private static boolean mayInherit(Artefact artefact) {
    return artefact instanceof Codelist codelist && !codelist.extensions().isEmpty();
  }

  private static Stream<String> dangling(ItemScheme<?> scheme, Set<String> ids) {
    return scheme.items().stream()
        .filter(item -> item.parent() != null && !ids.contains(item.parent()))
        .map(
            item -> "%s has the parent %s, which is not there".formatted(item.id(), item.parent()));
  }

  /** Each cycle once, from the first of its items on. */
  private static Stream<String> cycles(List<? extends Item<?>> items, Map<String, String> parents) {
    Set<String> finished = new HashSet<>();
    return items.stream()
        .map(item -> cycle(item.id(), parents, finished))
        .filter(Objects::nonNull)
        .map(path -> "parents go round in a circle: " + path);
  }

  private static @Nullable String cycle(
      String start, Map<String, String> parents, Set<String> finished) {
    Set<String> way = new LinkedHashSet<>();
    String id = start;
    while (id != null && !finished.contains(id) && way.add(id)) {
      id = parents.get(id);
    }
    boolean isCircle = id != null && way.contains(id);
    finished.addAll(way);
    if (!isCircle) {
      return null;
    }
    List<String> circle = new ArrayList<>(way);
    circle.add(id);
    return Way.told(circle, " < ");
  }
}
