package org.jisik.service;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.model.artefact.Artefact;
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
  private final Set<String> behind;

  /**
   * @param resources their names, or {@link StructureQuery#ANY}
   */
  ResourceFilter(Registry registry, Set<String> resources) {
    this.registry = registry;
    this.resources = resources;
    this.behind =
        resources.stream()
            .flatMap(resource -> ArtefactViews.typesBehind(resource).stream())
            .collect(Collectors.toSet());
  }

  /** Whether artefacts of a class may be meant; several types may share it. */
  boolean mayAllow(StructureClass type) {
    return names(type)
        || ArtefactTypes.ALL.stream()
            .filter(it -> it.structureClass().equals(type))
            .anyMatch(it -> behind.contains(it.resource()));
  }

  /** Whether an artefact is meant. */
  boolean allows(ArtefactRef ref) {
    return names(ref.type())
        || (mayAllow(ref.type())
            && registry.findAll(List.of(ref)).stream().anyMatch(this::isMeant));
  }

  private boolean names(StructureClass type) {
    return resources.contains(StructureQuery.ANY) || resources.contains(resource(type));
  }

  private boolean isMeant(Artefact artefact) {
    return resources.stream().anyMatch(resource -> ArtefactViews.isMeant(resource, artefact));
  }

  private static String resource(StructureClass type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
