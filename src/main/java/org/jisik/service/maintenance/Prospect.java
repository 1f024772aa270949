package org.jisik.service.maintenance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.error.InvalidSemantics;
import org.jisik.error.TooLarge;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.VersionRange;
import org.jisik.service.CodelistExtensions;
import org.jspecify.annotations.Nullable;

/** The structures as they would be once some proposals are made. */
final class Prospect implements ArtefactLookup {

  private final Present present;
  private final Map<ArtefactRef, Proposal> changes = new HashMap<>();
  private final Map<Name, List<Proposal>> changesByName;
  private final Set<Name> refused = new HashSet<>();

  /** What codelists hold together with what they take from others. */
  private final Map<ArtefactRef, Inventory> extended = new HashMap<>();

  /**
   * The prospect of some proposals.
   *
   * @param proposals refused ones are not made
   */
  Prospect(Present present, List<Proposal> proposals) {
    this.present = present;
    proposals.stream().filter(Proposal::isChange).forEach(it -> changes.put(it.ref(), it));
    this.changesByName =
        changes.values().stream().collect(Collectors.groupingBy(it -> Name.of(it.ref())));
    proposals.stream().filter(it -> !it.isAccepted()).forEach(it -> refused.add(Name.of(it.ref())));
  }

  /** The artefact of this identity. */
  Optional<Artefact> find(ArtefactRef ref) {
    Proposal change = changes.get(ref);
    return change == null ? present.find(ref) : change.proposed();
  }

  /** Whether one of the proposals changes this artefact. */
  boolean changes(ArtefactRef ref) {
    return changes.containsKey(ref);
  }

  @Override
  public Optional<ArtefactRef> resolve(Urn reference) {
    Set<ArtefactRef> versions = versions(Name.of(reference));
    return VersionRange.meant(
            reference.version(), versions.stream().map(ArtefactRef::version).toList())
        .flatMap(best -> versions.stream().filter(ref -> ref.version().equals(best)).findFirst());
  }

  private Set<ArtefactRef> versions(Name name) {
    Set<ArtefactRef> versions = new LinkedHashSet<>(present.versions(name));
    for (Proposal change : changesByName.getOrDefault(name, List.of())) {
      if (change.proposed().isEmpty()) {
        versions.remove(change.ref());
      } else {
        versions.add(change.ref());
      }
    }
    return versions;
  }

  @Override
  public List<ArtefactRef> list() {
    Set<ArtefactRef> refs = new LinkedHashSet<>(present.list());
    changes.values().stream()
        .filter(change -> change.proposed().isEmpty())
        .map(Proposal::ref)
        .forEach(refs::remove);
    changes.values().stream()
        .filter(change -> change.proposed().isPresent())
        .map(Proposal::ref)
        .forEach(refs::add);
    return List.copyOf(refs);
  }

  @Override
  public <T extends Artefact> Optional<T> find(Urn reference, Class<T> type) {
    return resolve(reference).flatMap(this::find).filter(type::isInstance).map(type::cast);
  }

  /** Why a reference leads nowhere, as a clause; null if it leads to what it names. */
  @Nullable String flaw(Urn reference) {
    Optional<ArtefactRef> target = resolve(reference);
    if (target.isEmpty()) {
      return isRefused(reference) ? "which is refused here" : "which does not exist";
    }
    return reference.isItem() && !holds(target.get(), reference.item())
        ? "which is not in " + target.get().label()
        : null;
  }

  private boolean isRefused(Urn reference) {
    return refused.contains(Name.of(reference));
  }

  private boolean holds(ArtefactRef ref, String item) {
    return find(ref).filter(artefact -> holds(artefact, item)).isPresent();
  }

  /** A stub holds whatever its original holds. */
  private boolean holds(Artefact artefact, String item) {
    return Boolean.TRUE.equals(artefact.base().isExternalReference())
        || present.inventory(artefact).holds(item)
        || (artefact instanceof Codelist codelist && inherits(codelist, item));
  }

  private boolean inherits(Codelist codelist, String code) {
    try {
      return !codelist.extensions().isEmpty() && extended(codelist).holds(code);
    } catch (InvalidSemantics | TooLarge e) {
      // The codelists that extend others so are refused for that, not those who use them.
      return true;
    }
  }

  /**
   * What a codelist holds together with what it takes from others.
   *
   * @throws InvalidSemantics if it extends itself
   * @throws TooLarge if that is too much
   */
  Inventory extended(Codelist codelist) {
    Inventory known = extended.get(codelist.ref());
    if (known == null) {
      known = Inventory.of(new CodelistExtensions(this).resolve(codelist));
      extended.put(codelist.ref(), known);
    }
    return known;
  }

  /** The references to any version of an artefact, by those who make them. */
  Stream<Present.Pointer> pointersTo(ArtefactRef ref) {
    return present.pointersTo(Name.of(ref)).stream().filter(it -> !changes(it.from()));
  }
}
