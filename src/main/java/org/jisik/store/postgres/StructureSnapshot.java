package org.jisik.store.postgres;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.VersionRange;
import org.jisik.store.Edition;
import org.jisik.store.Structures;

/**
 * All structures as of one revision and one time: identities and references in memory, artefacts
 * read when first asked for. It can be asked at any time, since rows never change but for their
 * end.
 */
final class StructureSnapshot implements Structures {

  private static final Comparator<ArtefactRef> ORDER =
      Comparator.comparing((ArtefactRef ref) -> ref.type().name())
          .thenComparing(ArtefactRef::agency)
          .thenComparing(ArtefactRef::id)
          .thenComparing(ArtefactRef::version);

  private final ArtefactRows.Valid valid;
  private final ReadArtefacts read;
  private final List<ArtefactRef> list;
  private final Map<Name, List<ArtefactRef>> versions;
  private final Map<ArtefactRef, Set<ArtefactRef>> referrers = new HashMap<>();

  /** An artefact without its version. */
  private record Name(String type, String agency, String id) {
    static Name of(ArtefactRef ref) {
      return new Name(ref.type().name(), ref.agency(), ref.id());
    }
  }

  /**
   * @param valid the rows that hold at the time
   * @param read reads and keeps artefacts
   */
  StructureSnapshot(ArtefactRows.Valid valid, ReadArtefacts read) {
    this.valid = valid;
    this.read = read;
    this.list = valid.ids().keySet().stream().sorted(ORDER).toList();
    this.versions = list.stream().collect(Collectors.groupingBy(Name::of));
    valid.references().forEach((from, targets) -> targets.forEach(target -> point(from, target)));
  }

  private void point(ArtefactRef from, Urn target) {
    Urn artefact = target.artefact();
    List<ArtefactRef> known =
        versions.getOrDefault(
            new Name(artefact.type().name(), artefact.agency(), artefact.id()), List.of());
    VersionRange.meant(artefact.version(), known.stream().map(ArtefactRef::version).toList())
        .flatMap(best -> known.stream().filter(ref -> ref.version().equals(best)).findFirst())
        .ifPresent(to -> referrers.computeIfAbsent(to, it -> new HashSet<>()).add(from));
  }

  /** The numbers of the rows that this is made of. */
  Collection<Long> rows() {
    return valid.ids().values();
  }

  @Override
  public Edition edition() {
    return valid.edition();
  }

  @Override
  public List<ArtefactRef> list() {
    return list;
  }

  @Override
  public Set<Urn> references(ArtefactRef ref) {
    return valid.references().getOrDefault(ref, Set.of());
  }

  @Override
  public Set<ArtefactRef> referrers(ArtefactRef ref) {
    return referrers.getOrDefault(ref, Set.of());
  }

  @Override
  public Optional<Artefact> find(ArtefactRef ref) {
    return findAll(List.of(ref)).stream().findFirst();
  }

  @Override
  public List<Artefact> findAll(Collection<ArtefactRef> refs) {
    return read.all(refs.stream().map(valid.ids()::get).filter(Objects::nonNull).toList());
  }
}
