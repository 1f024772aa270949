package org.jisik.model.artefact;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.model.reference.Urn;

/**
 * What an artefact needs of another: all of it, or one item.
 *
 * @param artefact the other
 * @param item the id of the item, dotted where items nest; empty for all
 */
public record Use(Urn artefact, String item) {

  /** What a reference needs. */
  public static Use of(Urn reference) {
    return new Use(reference.artefact(), reference.item());
  }

  public boolean isOfAll() {
    return item.isEmpty();
  }

  /**
   * What references need, if items of some schemes are named by their ids and nothing else is
   * needed of these schemes.
   *
   * @param items the ids by scheme; of a scheme without ids all is needed
   */
  static Set<Use> narrowed(Set<Urn> references, Map<Urn, Set<String>> items) {
    Set<Use> uses =
        references.stream()
            .map(Use::of)
            .filter(use -> !use.isOfAll() || items.getOrDefault(use.artefact(), Set.of()).isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    items.forEach((scheme, ids) -> ids.forEach(id -> uses.add(new Use(scheme, id))));
    return uses;
  }
}
