package org.jisik.store.postgres;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.VersionRange;
import org.jisik.store.Edition;

/**
 * All structures as of one revision: identities and references in memory, artefacts read when first
 * asked for and then kept. Safe for many threads.
 */
final class StructureSnapshot {

  private static final Comparator<ArtefactRef> ORDER =
      Comparator.comparing((ArtefactRef ref) -> ref.type().name())
          .thenComparing(ArtefactRef::agency)
          .thenComparing(ArtefactRef::id)
          .thenComparing(ArtefactRef::version);

  /** Before anything is read. */
  static final StructureSnapshot NONE =
      new StructureSnapshot(
          new ArtefactRows.Current(new Edition(-1, Instant.EPOCH), Map.of(), Map.of()));

  private final ArtefactRows.Current current;
  private final List<ArtefactRef> list;
  private final Map<Name, Set<Pointer>> pointers = new HashMap<>();
  private final Map<ArtefactRef, Artefact> read = new ConcurrentHashMap<>();

  /** An artefact without its version, by which references find it. */
  private record Name(String type, String agency, String id) {}

  /** A reference from an artefact to some version of another. */
  private record Pointer(ArtefactRef from, String version) {}

  private StructureSnapshot(ArtefactRows.Current current) {
    this.current = current;
    this.list = current.ids().keySet().stream().sorted(ORDER).toList();
    current
        .references()
        .forEach((from, targets) -> targets.forEach(target -> point(from, target.artefact())));
  }

  static StructureSnapshot of(ArtefactRows.Current current) {
    return new StructureSnapshot(current);
  }

  private void point(ArtefactRef from, Urn target) {
    Name name = new Name(target.type().name(), target.agency(), target.id());
    pointers.computeIfAbsent(name, it -> new HashSet<>()).add(new Pointer(from, target.version()));
  }

  Edition edition() {
    return current.edition();
  }

  List<ArtefactRef> list() {
    return list;
  }

  Set<Urn> references(ArtefactRef ref) {
    return current.references().getOrDefault(ref, Set.of());
  }

  Set<ArtefactRef> referrers(ArtefactRef ref) {
    Set<ArtefactRef> referrers = new HashSet<>();
    for (Pointer pointer :
        pointers.getOrDefault(new Name(ref.type().name(), ref.agency(), ref.id()), Set.of())) {
      if (means(pointer.version(), ref)) {
        referrers.add(pointer.from());
      }
    }
    return referrers;
  }

  private static boolean means(String version, ArtefactRef ref) {
    return version.equals(ref.version().text())
        || (!version.isEmpty() && VersionRange.parse(version).allows(ref.version()));
  }

  /** An artefact of this revision; rows are never changed, so it can be read at any time. */
  Optional<Artefact> find(ArtefactRef ref, ArtefactRows rows) {
    Artefact known = read.get(ref);
    Long id = current.ids().get(ref);
    if (known != null || id == null) {
      return Optional.ofNullable(known);
    }
    Optional<Artefact> artefact = ArtefactTypes.find(ref.type()).map(type -> rows.read(id, type));
    artefact.ifPresent(it -> read.put(ref, it));
    return artefact;
  }
}
