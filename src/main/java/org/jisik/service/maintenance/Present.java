package org.jisik.service.maintenance;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.store.Structures;

/**
 * The structures as they are while one submission is judged, and what has been looked up in them.
 */
final class Present {

  private final Structures structures;
  private final Map<Name, List<ArtefactRef>> versions;
  private final Map<Name, List<Pointer>> pointers;
  private final Map<Artefact, Inventory> inventories = new IdentityHashMap<>();

  /** A reference that an artefact makes. */
  record Pointer(ArtefactRef from, Urn target) {}

  Present(Structures structures) {
    this.structures = structures;
    this.versions = structures.list().stream().collect(Collectors.groupingBy(Name::of));
    this.pointers =
        structures.list().stream()
            .flatMap(this::pointersFrom)
            .collect(
                Collectors.groupingBy(
                    pointer -> Name.of(pointer.target()), HashMap::new, Collectors.toList()));
  }

  private Stream<Pointer> pointersFrom(ArtefactRef ref) {
    return structures.references(ref).stream().map(target -> new Pointer(ref, target));
  }

  List<ArtefactRef> list() {
    return structures.list();
  }

  Optional<Artefact> find(ArtefactRef ref) {
    return structures.find(ref);
  }

  List<ArtefactRef> versions(Name name) {
    return versions.getOrDefault(name, List.of());
  }

  List<Pointer> pointersTo(Name name) {
    return pointers.getOrDefault(name, List.of());
  }

  /** What an artefact holds, stored or proposed; each is looked through once. */
  Inventory inventory(Artefact artefact) {
    return inventories.computeIfAbsent(artefact, Inventory::of);
  }
}
