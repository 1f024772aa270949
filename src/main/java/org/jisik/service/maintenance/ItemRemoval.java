package org.jisik.service.maintenance;

import java.util.ArrayList;
import java.util.List;
import org.jisik.model.artefact.Item;
import org.jisik.model.artefact.ItemScheme;

/**
 * Takes one item out of a scheme: flat items below it go to the top, nested ones go with it.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/maintenance.md">SDMX-REST
 *     2.2.2, structure maintenance, delete</a>
 */
final class ItemRemoval {

  private ItemRemoval() {}

  /**
   * The scheme without an item.
   *
   * @param path the id of a flat item, the dotted ids of a nested one; it exists
   */
  static <I extends Item<I>> ItemScheme<I> of(ItemScheme<I> scheme, String path) {
    return scheme.with(without(path, scheme.items()), scheme.isPartial());
  }

  private static <I extends Item<I>> List<I> without(String path, List<I> items) {
    List<I> kept = new ArrayList<>();
    for (I item : items) {
      if (path.startsWith(item.id() + ".") && !item.items().isEmpty()) {
        kept.add(item.withItems(without(path.substring(item.id().length() + 1), item.items())));
      } else if (!item.id().equals(path)) {
        kept.add(path.equals(item.parent()) ? item.withoutParent() : item);
      }
    }
    return kept;
  }
}
