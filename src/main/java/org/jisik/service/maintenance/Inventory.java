package org.jisik.service.maintenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.reference.Urn;

/**
 * What an artefact of any type holds and refers to, found in one walk through its parts.
 *
 * @param root the artefact, and below it everything that has an id
 * @param elements all of them by their paths, by which URNs name items
 * @param references in the order of the parts
 */
record Inventory(Element root, Map<String, Element> elements, List<Reference> references) {

  /**
   * A reference, and what makes it.
   *
   * @param target as written
   * @param from the element that holds it
   */
  record Reference(Urn target, Element from) {

    /** The target as people say it: {@code Code M of Codelist SDMX:CL_FREQ(2.1)}. */
    String label() {
      Urn artefact = target.artefact();
      String version = target.version().isEmpty() ? "" : "(" + target.version() + ")";
      String label =
          "%s %s:%s%s".formatted(artefact.type().name(), target.agency(), target.id(), version);
      return target.isItem() ? target.type().name() + " " + target.item() + " of " + label : label;
    }
  }

  static Inventory of(Artefact artefact) {
    List<Reference> references = new ArrayList<>();
    Element root = InventoryWalk.through(artefact, references);
    Map<String, Element> elements = new LinkedHashMap<>();
    collect(root, elements);
    return new Inventory(root, elements, List.copyOf(references));
  }

  private static void collect(Element element, Map<String, Element> elements) {
    for (Element below : element.below()) {
      elements.putIfAbsent(below.path(), below);
      collect(below, elements);
    }
  }

  /** Whether there is an item with this path. */
  boolean holds(String path) {
    return elements.containsKey(path);
  }
}
