package org.jisik.service.maintenance;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;

/** Ids are unique: of each kind among siblings, and among all components of a data structure. */
final class UniquenessRule implements StructureRule {

  private static final Set<String> COMPONENT_LISTS =
      Set.of("DimensionDescriptor", "AttributeDescriptor", "MeasureDescriptor");

  @Override
  public Stream<String> problems(Artefact artefact, Inventory inventory) {
    List<Element> components =
        inventory.root().below().stream()
            .filter(UniquenessRule::isComponentList)
            .flatMap(list -> list.below().stream())
            .toList();
    return Stream.concat(
        repeated(components, component -> "component " + component.id()),
        amongSiblings(inventory.root()));
  }

  private static boolean isComponentList(Element element) {
    return COMPONENT_LISTS.contains(element.kind());
  }

  private static Stream<String> amongSiblings(Element above) {
    Stream<String> here =
        isComponentList(above) ? Stream.empty() : repeated(above.below(), Element::toString);
    return Stream.concat(here, above.below().stream().flatMap(UniquenessRule::amongSiblings));
  }

  private static Stream<String> repeated(
      Collection<Element> elements, Function<Element, String> name) {
    return elements.stream()
        .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 1)
        .map(entry -> "%s is there %d times".formatted(entry.getKey(), entry.getValue()));
  }
}
