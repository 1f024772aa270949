package org.jisik.service.maintenance;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Attribute;
import org.jisik.model.artefact.AttributeRelationship;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.DataStructureComponents;
import org.jisik.model.artefact.Group;
import org.jisik.model.artefact.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What groups and attributes of a data structure name is there: dimensions, groups, measures.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureDataStructure.xsd">SDMX-ML
 *     3.0, GroupType, AttributeRelationshipType</a>
 */
final class ComponentRule implements StructureRule {

  @Override
  public Stream<String> problems(Artefact artefact, Inventory inventory) {
    return artefact instanceof DataStructure structure && structure.components() != null
        ? new Components(structure.components()).problems()
        : Stream.empty();
  }

  /** The ids that others may name. */
  private record Components(
      DataStructureComponents all,
      Set<String> dimensions,
      Set<String> groups,
      Set<String> measures) {

    Components(DataStructureComponents all) {
      this(all, dimensions(all), ids(all.groups(), Group::id), ids(all.measures(), Measure::id));
    }

    private static Set<String> dimensions(DataStructureComponents all) {
      Set<String> ids = new HashSet<>();
      all.dimensionList().components().forEach(dimension -> ids.add(dimension.naming().id()));
      return ids;
    }

    private static <C> Set<String> ids(List<C> components, Function<C, String> id) {
      return components.stream().map(id).collect(Collectors.toSet());
    }

    Stream<String> problems() {
      return Stream.of(
              all.dimensions().isEmpty()
                  ? Stream.of("it has no dimensions")
                  : Stream.<String>empty(),
              all.groups().stream().flatMap(this::ofGroup),
              all.attributes().stream().flatMap(this::ofAttribute))
          .flatMap(problems -> problems);
    }

    private Stream<String> ofGroup(Group group) {
      boolean isEmpty = group.dimensions().isEmpty() && group.attachmentConstraint() == null;
      return isEmpty
          ? Stream.of("group %s has no dimensions".formatted(group.id()))
          : missing("group " + group.id(), "dimension", group.dimensions(), dimensions);
    }

    private Stream<String> ofAttribute(Attribute attribute) {
      String name = "attribute " + attribute.id();
      return Stream.concat(
          missing(name, "measure", attribute.measures(), measures),
          ofRelationship(name, attribute.relationship()));
    }

    private Stream<String> ofRelationship(String name, @Nullable AttributeRelationship relation) {
      if (relation == null) {
        return Stream.of(name + " does not say what it describes");
      }
      return Stream.of(
              missing(name, "dimension", relation.dimensionIds(), dimensions),
              missing(name, "group", relation.attachmentGroups(), groups),
              missing(name, "group", Stream.ofNullable(relation.group()).toList(), groups))
          .flatMap(problems -> problems);
    }

    private static Stream<String> missing(
        String who, String what, Collection<String> named, Set<String> known) {
      return named.stream()
          .filter(id -> !known.contains(id))
          .map(id -> "%s names the %s %s, which is not there".formatted(who, what, id));
    }
  }
}
