package org.jisik.service;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.HierarchicalCodelist;
import org.jisik.model.artefact.Hierarchy;
import org.jisik.model.artefact.ItemScheme;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Version;
import org.jisik.model.reference.VersionRange;
import org.jisik.query.StructureQuery;
import org.jisik.query.StructureQuery.Which;

/**
 * The artefacts that a query asks for by identity.
 *
 * @param refs in the order of the registry
 * @param cut those of which only some items are asked for, with these items alone
 */
record Asked(Set<ArtefactRef> refs, Map<ArtefactRef, ItemScheme<?>> cut) {

  private static final String HIERARCHICAL_CODELIST = HierarchicalCodelist.TYPE.resource();

  /**
   * Looks for what is asked for.
   *
   * @param isRaw whether codelists are looked into without what they take from others
   */
  static Asked in(Registry registry, Which which, boolean isRaw) {
    ResourceFilter types = new ResourceFilter(registry, which.types());
    List<VersionRange> ranges = which.versions().stream().map(VersionRange::parse).toList();
    Set<ArtefactRef> refs = new LinkedHashSet<>();
    for (List<ArtefactRef> versions : registry.artefacts()) {
      ArtefactRef any = versions.get(0);
      if (types.mayAllow(any.type())
          && allows(which.agencies(), any.agency())
          && allows(which.ids(), any.id())) {
        refs.addAll(select(versions.stream().filter(types::allows).toList(), ranges));
      }
    }
    return which.isOfItems() ? cut(registry, refs, which, isRaw) : new Asked(refs, Map.of());
  }

  private static boolean allows(Set<String> wanted, String value) {
    return wanted.contains(StructureQuery.ANY) || wanted.contains(value);
  }

  private static List<ArtefactRef> select(List<ArtefactRef> versions, List<VersionRange> ranges) {
    List<Version> known = versions.stream().map(ArtefactRef::version).toList();
    Set<Version> wanted =
        ranges.stream().flatMap(range -> range.select(known).stream()).collect(Collectors.toSet());
    return versions.stream().filter(ref -> wanted.contains(ref.version())).toList();
  }

  private static Asked cut(Registry registry, Set<ArtefactRef> refs, Which which, boolean isRaw) {
    Map<ArtefactRef, ItemScheme<?>> cut = new HashMap<>();
    for (ArtefactRef ref : refs) {
      Optional<ItemScheme<?>> scheme = isRaw ? registry.rawItems(ref) : registry.items(ref);
      scheme
          .<ItemScheme<?>>map(it -> it.only(which.items()))
          .filter(it -> !it.items().isEmpty())
          .ifPresent(it -> cut.put(ref, it));
    }
    return new Asked(
        refs.stream()
            .filter(ref -> cut.containsKey(ref) || isItem(ref, which))
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        cut);
  }

  /** To SDMX 2.1 a hierarchy is the one item of a hierarchical codelist with the same id. */
  private static boolean isItem(ArtefactRef ref, Which which) {
    return which.types().contains(HIERARCHICAL_CODELIST)
        && ref.type().equals(Hierarchy.TYPE.structureClass())
        && which.items().contains(ref.id());
  }

  /** The artefacts, or the parts of them, that are asked for. */
  List<Artefact> in(Registry registry, boolean isRaw) {
    return registry.all(refs, isRaw).stream().map(this::part).toList();
  }

  private Artefact part(Artefact artefact) {
    ItemScheme<?> part = cut.get(artefact.ref());
    return part == null ? artefact : part;
  }
}
