package org.jisik.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.error.NotFound;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.Version;
import org.jisik.model.reference.VersionRange;
import org.jisik.store.StructureStore;

/**
 * The structures as other services ask for them: by reference, by version query, with those around
 * them. Everything comes from the store's memory; safe for many threads.
 */
@ApplicationScoped
public class Registry implements ArtefactLookup {

  private final StructureStore store;
  private volatile Index index = new Index(-1, Map.of());

  public Registry(StructureStore store) {
    this.store = store;
  }

  /** A number that grows with every change of any structure. */
  public long revision() {
    return store.revision();
  }

  @Override
  public Optional<ArtefactRef> resolve(Urn reference) {
    Urn target = reference.artefact();
    return select(target.type(), target.agency(), target.id(), target.version()).stream()
        .max((one, other) -> one.version().compareTo(other.version()));
  }

  private Set<ArtefactRef> select(StructureClass type, String agency, String id, String version) {
    return select(index().getOrDefault(new Name(type.name(), agency, id), List.of()), version);
  }

  /** An artefact without its version. */
  private record Name(String type, String agency, String id) {
    static Name of(ArtefactRef ref) {
      return new Name(ref.type().name(), ref.agency(), ref.id());
    }
  }

  /** The versions of every artefact, as of one state of the structures. */
  private record Index(long revision, Map<Name, List<ArtefactRef>> versions) {}

  private Map<Name, List<ArtefactRef>> index() {
    long revision = store.revision();
    Index current = index;
    if (current.revision() != revision) {
      current = new Index(revision, store.list().stream().collect(Collectors.groupingBy(Name::of)));
      index = current;
    }
    return current.versions();
  }

  /** Those of some versions of one artefact that a version query means. */
  static Set<ArtefactRef> select(List<ArtefactRef> versions, String query) {
    List<Version> wanted =
        query.isEmpty()
            ? List.of(Version.NONE, Version.DEFAULT)
            : VersionRange.parse(query)
                .select(versions.stream().map(ArtefactRef::version).toList());
    return versions.stream()
        .filter(ref -> wanted.contains(ref.version()))
        .collect(Collectors.toSet());
  }

  /** All identities. */
  public List<ArtefactRef> list() {
    return store.list();
  }

  @Override
  public <T extends Artefact> Optional<T> find(Urn reference, Class<T> type) {
    return resolve(reference).flatMap(store::find).filter(type::isInstance).map(type::cast);
  }

  /**
   * The artefact a reference means.
   *
   * @throws NotFound if there is none
   */
  public <T extends Artefact> T get(Urn reference, Class<T> type) {
    return find(reference, type)
        .orElseThrow(
            () ->
                new NotFound(
                    "%s %s:%s(%s) does not exist"
                        .formatted(
                            reference.artefact().type().name(),
                            reference.agency(),
                            reference.id(),
                            reference.version())));
  }

  /** The artefacts of these identities. */
  public List<Artefact> findAll(List<ArtefactRef> refs) {
    return store.findAll(refs);
  }

  /** What an artefact refers to, as far as it exists here. */
  public Stream<ArtefactRef> children(ArtefactRef ref) {
    return store.references(ref).stream().map(this::resolve).flatMap(Optional::stream);
  }

  /** What refers to an artefact. */
  public Stream<ArtefactRef> parents(ArtefactRef ref) {
    return store.referrers(ref).stream();
  }
}
