package org.jisik.service;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    return which.isOfItems()
        ? cut(registry, refs, which.items(), isRaw)
        : new Asked(refs, Map.of());
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

  private static Asked cut(
      Registry registry, Set<ArtefactRef> refs, Set<String> items, boolean isRaw) {
    Map<ArtefactRef, ItemScheme<?>> cut = new LinkedHashMap<>();
    for (ArtefactRef ref : refs) {
      Optional<ItemScheme<?>> scheme = isRaw ? registry.rawItems(ref) : registry.items(ref);
      scheme
          .<ItemScheme<?>>map(it -> it.only(items))
          .filter(it -> !it.items().isEmpty())
          .ifPresent(it -> cut.put(ref, it));
    }
    return new Asked(cut.keySet(), cut);
  }
}
