package org.jisik.service;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.artefact.Dimension;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.store.Edition;
import org.jisik.store.StructureChange;
import org.jisik.store.StructureStore;

/** Structures held in memory, for tests; knows the references of flows and data structures. */
final class MemoryStructureStore implements StructureStore {

  private final Map<ArtefactRef, Artefact> artefacts = new LinkedHashMap<>();
  private long revision;

  @Override
  public List<ArtefactRef> list() {
    return artefacts.keySet().stream().sorted(Comparator.comparing(ArtefactRef::toString)).toList();
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
  public Set<Urn> references(ArtefactRef ref) {
    Artefact artefact = artefacts.get(ref);
    if (artefact instanceof Dataflow flow && flow.structure() != null) {
      return Set.of(flow.structure());
    }
    if (artefact instanceof DataStructure structure) {
      return structure.dimensions().stream()
          .map(Dimension::conceptIdentity)
          .filter(Objects::nonNull)
          .collect(Collectors.toSet());
    }
    return Set.of();
  }

  @Override
  public Set<ArtefactRef> referrers(ArtefactRef ref) {
    return artefacts.keySet().stream()
        .filter(other -> references(other).stream().anyMatch(urn -> urn.ref().equals(ref)))
        .collect(Collectors.toSet());
  }

  @Override
  public int save(List<Artefact> changed, Instant validFrom) {
    changed.forEach(artefact -> artefacts.put(artefact.ref(), artefact));
    revision++;
    return changed.size();
  }

  @Override
  public boolean change(StructureChange change, long since) {
    if (since != revision) {
      return false;
    }
    change.deleted().forEach(artefacts::remove);
    save(change.saved(), change.at());
    return true;
  }

  @Override
  public Edition edition() {
    return new Edition(revision, Instant.EPOCH);
  }

  @Override
  public Optional<Edition> editionInMemory() {
    return Optional.of(edition());
  }
}
