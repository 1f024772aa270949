package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that an item scheme lists: a code, a concept, a category, an agency.
 *
 * <p>Items form a tree in one of two ways: flat ones name the item above them, nested ones hold
 * those below them.
 *
 * @param <I> the kind of item
 */
public interface Item<I extends Item<I>> {

  /** Its id, names, descriptions, annotations and links. */
  Nameable naming();

  /** Unique in the scheme for flat items, among its siblings for nested ones. */
  default String id() {
    return naming().id();
  }

  default LocalisedText name() {
    return naming().name();
  }

  /** The id of the item above a flat one; null at the top, and for nested items. */
  default @Nullable String parent() {
    return null;
  }

  /** A flat item that stands below another one, put at the top. */
  default I withoutParent() {
    throw new IllegalStateException(id() + " has no parent");
  }

  /** The items below a nested one; none for flat items. */
  default List<I> items() {
    return List.of();
  }

  /** A nested item with other items below it. */
  default I withItems(List<I> items) {
    throw new IllegalStateException(id() + " is a flat item and holds no others");
  }
}
