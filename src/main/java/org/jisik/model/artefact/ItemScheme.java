package org.jisik.model.artefact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An artefact that is a list or a tree of items. Value lists and hierarchical codelists count among
 * them, although the information model gives them no common class: their items can be asked for one
 * by one too.
 *
 * @param <I> the kind of item
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/structures.md">SDMX-REST
 *     2.2.2, notes about using itemID</a>
 */
public interface ItemScheme<I extends Item<I>> extends Artefact {

  /** The items at the top, in the order written. */
  List<I> items();

  /** Whether these are only some of the items; null where nobody has said it. */
  default @Nullable Boolean isPartial() {
    return null;
  }

  /** The same scheme with other items; a scheme that cannot say that it is partial does not. */
  ItemScheme<I> with(List<I> items, @Nullable Boolean isPartial);

  /** Whether artefacts of a type are item schemes. */
  static boolean is(ArtefactType<?> type) {
    return ItemScheme.class.isAssignableFrom(type.javaType());
  }

  /**
   * The scheme with some of its items alone, flagged as partial.
   *
   * @param paths the ids of flat items, the dotted ids of nested ones ({@code ECO.ENERGY}); those
   *     above a nested item are kept too, without their other items; unknown paths mean nothing
   */
  default ItemScheme<I> only(Set<String> paths) {
    return with(only(paths, "", items()), true);
  }

  /** These paths, and those of all items above them. */
  default Set<String> withThoseAbove(Set<String> paths) {
    Map<String, String> parents = new HashMap<>();
    for (I item : items()) {
      if (item.parent() != null) {
        parents.put(item.id(), item.parent());
      }
    }
    Set<String> all = new HashSet<>();
    for (String path : paths) {
      String next = path;
      while (next != null && all.add(next)) {
        next = parents.get(next);
      }
    }
    return all;
  }

  private static <I extends Item<I>> List<I> only(Set<String> paths, String above, List<I> items) {
    List<I> kept = new ArrayList<>();
    for (I item : items) {
      String path = above + item.id();
      List<I> below = only(paths, path + ".", item.items());
      if (paths.contains(path) || !below.isEmpty()) {
        kept.add(item.items().isEmpty() ? item : item.withItems(below));
      }
    }
    return kept;
  }
}
