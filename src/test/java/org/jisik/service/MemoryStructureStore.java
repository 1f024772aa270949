package org.jisik.service;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.VersionRange;
import org.jisik.store.Edition;
import org.jisik.store.StructureChange;
import org.jisik.store.StructureStore;
import org.jisik.store.Structures;

/** Structures held in memory, for tests, with all the states that they have been in. */
public final class MemoryStructureStore implements StructureStore {

  private final TreeMap<Instant, State> history = new TreeMap<>();
  private State state = new State(Map.of(), new Edition(0, Instant.EPOCH));

  /** What refers to what is worked out when it is first asked for. */
  private static final class State implements Structures {

    private final Map<ArtefactRef, Artefact> artefacts;
    private final Edition edition;
    private final List<ArtefactRef> list;
    private final Map<ArtefactRef, Set<Urn>> references = new HashMap<>();
    private final Map<ArtefactRef, Set<ArtefactRef>> referrers = new HashMap<>();

    State(Map<ArtefactRef, Artefact> artefacts, Edition edition) {
      this.artefacts = artefacts;
      this.edition = edition;
      this.list =
          artefacts.keySet().stream().sorted(Comparator.comparing(ArtefactRef::toString)).toList();
    }

    @Override
    public Edition edition() {
      return edition;
    }

    @Override
    public List<ArtefactRef> list() {
      return list;
    }

    @Override
    public Optional<Artefact> find(ArtefactRef ref) {
      return Optional.ofNullable(artefacts.get(ref));
    }

    @Override
    public List<Artefact> findAll(Collection<ArtefactRef> refs) {
      return refs.stream().map(artefacts::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized Set<Urn> references(ArtefactRef ref) {
      return references.computeIfAbsent(
          ref, it -> find(it).map(Artefact::references).orElse(Set.of()));
    }

    @Override
    public synchronized Set<ArtefactRef> referrers(ArtefactRef ref) {
      if (referrers.isEmpty()) {
        list.forEach(from -> references(from).forEach(urn -> point(from, urn.artefact())));
      }
      return referrers.getOrDefault(ref, Set.of());
    }

    private void point(ArtefactRef from, Urn target) {
      List<ArtefactRef> versions = list.stream().filter(it -> isNamed(it, target)).toList();
      VersionRange.meant(target.version(), versions.stream().map(ArtefactRef::version).toList())
          .flatMap(best -> versions.stream().filter(it -> it.version().equals(best)).findFirst())
          .ifPresent(to -> referrers.computeIfAbsent(to, it -> new HashSet<>()).add(from));
    }

    private static boolean isNamed(ArtefactRef ref, Urn target) {
      return ref.type().name().equals(target.type().name())
          && ref.agency().equals(target.agency())
          && ref.id().equals(target.id());
    }
  }

  @Override
  public List<ArtefactRef> list() {
    return state.list();
  }

  @Override
  public Optional<Artefact> find(ArtefactRef ref) {
    return state.find(ref);
  }

  @Override
  public List<Artefact> findAll(Collection<ArtefactRef> refs) {
    return state.findAll(refs);
  }

  @Override
  public Set<Urn> references(ArtefactRef ref) {
    return state.references(ref);
  }

  @Override
  public Set<ArtefactRef> referrers(ArtefactRef ref) {
    return state.referrers(ref);
  }

  @Override
  public Edition edition() {
    return state.edition();
  }

  @Override
  public Optional<Edition> editionInMemory() {
    return Optional.of(edition());
  }

  @Override
  public Structures now() {
    return state;
  }

  @Override
  public Structures asOf(Instant at) {
    Map.Entry<Instant, State> then = history.floorEntry(at);
    return then == null ? new State(Map.of(), edition()) : then.getValue();
  }

  @Override
  public int save(List<Artefact> changed, Instant validFrom) {
    change(new StructureChange(changed, List.of(), validFrom, ""), revision());
    return changed.size();
  }

  @Override
  public boolean change(StructureChange change, long since) {
    if (since != revision()) {
      return false;
    }
    Map<ArtefactRef, Artefact> artefacts = new LinkedHashMap<>(state.artefacts);
    change.deleted().forEach(artefacts::remove);
    change.saved().forEach(artefact -> artefacts.put(artefact.ref(), artefact));
    state = new State(artefacts, new Edition(revision() + 1, Instant.EPOCH));
    history.put(change.at(), state);
    return true;
  }
}
