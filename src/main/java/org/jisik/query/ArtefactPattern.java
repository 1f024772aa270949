package org.jisik.query;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.Version;
import org.jisik.model.reference.VersionRange;

/**
 * Which artefacts are meant, by the parts of their identity.
 *
 * @param types REST resource names ({@code dataflow}), or {@link StructureQuery#ANY}
 * @param agencies agencies, or {@link StructureQuery#ANY}
 * @param ids ids, or {@link StructureQuery#ANY}
 * @param versions versions or version queries of SDMX-REST 2.2.2
 */
public record ArtefactPattern(
    Set<String> types, Set<String> agencies, Set<String> ids, Set<String> versions) {

  public ArtefactPattern {
    types = Set.copyOf(types);
    agencies = Set.copyOf(agencies);
    ids = Set.copyOf(ids);
    versions = Set.copyOf(versions);
  }

  /** What a reference means; one without a version means every version. */
  public static ArtefactPattern of(Urn reference) {
    return new ArtefactPattern(
        Set.of(reference.type().name().toLowerCase(Locale.ROOT)),
        Set.of(reference.agency()),
        Set.of(reference.id()),
        Set.of(reference.version().isEmpty() ? StructureQuery.ANY : reference.version()));
  }

  /** Those of some artefacts that are meant; versions are chosen among these. */
  public Set<ArtefactRef> select(Collection<ArtefactRef> artefacts) {
    Map<List<String>, List<ArtefactRef>> byName =
        artefacts.stream()
            .filter(ref -> allows(types, resource(ref)))
            .filter(ref -> allows(agencies, ref.agency()) && allows(ids, ref.id()))
            .collect(
                Collectors.groupingBy(ref -> List.of(ref.type().name(), ref.agency(), ref.id())));
    return byName.values().stream()
        .flatMap(list -> selectVersions(list).stream())
        .collect(Collectors.toSet());
  }

  private Set<ArtefactRef> selectVersions(List<ArtefactRef> ofOneName) {
    List<Version> known = ofOneName.stream().map(ArtefactRef::version).toList();
    Set<Version> wanted =
        versions.stream()
            .flatMap(version -> VersionRange.parse(version).select(known).stream())
            .collect(Collectors.toSet());
    return ofOneName.stream()
        .filter(ref -> wanted.contains(ref.version()))
        .collect(Collectors.toSet());
  }

  private static String resource(ArtefactRef ref) {
    return ref.type().name().toLowerCase(Locale.ROOT);
  }

  private static boolean allows(Set<String> wanted, String value) {
    return wanted.contains(StructureQuery.ANY) || wanted.contains(value);
  }
}
