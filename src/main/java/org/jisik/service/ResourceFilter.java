package org.jisik.service;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.StructureClass;
import org.jisik.query.StructureQuery;
import org.jisik.service.view.ArtefactViews;

/**
 * Tells which artefacts some resources of the REST API stand for, of either version. Where a
 * resource stands for some artefacts of a type only, the artefact itself must tell.
 */
final class ResourceFilter {

  private final Registry registry;
  private final Set<String> resources;
  private final Set<StructureClass> names;
  private final Set<StructureClass> some;

  /**
   * @param resources their names, or {@link StructureQuery#ANY}
   */
  ResourceFilter(Registry registry, Set<String> resources) {
    this.registry = registry;
    this.resources = resources;
    this.names =
        classes(type -> resources.contains(StructureQuery.ANY) || resources.contains(own(type)));
    this.some =
        classes(
            type ->
                resources.stream()
                    .anyMatch(
                        resource -> ArtefactViews.typesBehind(resource).contains(type.resource())));
  }

  private static Set<StructureClass> classes(Predicate<ArtefactType<?>> condition) {
    return ArtefactTypes.ALL.stream()
        .filter(condition)
        .map(ArtefactType::structureClass)
        .collect(Collectors.toSet());
  }

  /** The resource of the class, which types may share. */
  private static String own(ArtefactType<?> type) {
    return type.structureClass().name().toLowerCase(Locale.ROOT);
  }

  /** Whether artefacts of a class may be meant; several types may share it. */
  boolean mayAllow(StructureClass type) {
    return names.contains(type) || some.contains(type);
  }

  /** Whether an artefact is meant. */
  boolean allows(ArtefactRef ref) {
    return names.contains(ref.type())
        || (some.contains(ref.type())
            && registry.findAll(List.of(ref)).stream().anyMatch(this::isMeant));
  }

  private boolean isMeant(Artefact artefact) {
    return resources.stream().anyMatch(resource -> ArtefactViews.isMeant(resource, artefact));
  }
}
