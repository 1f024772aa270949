package org.jisik.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.error.InvalidSemantics;
import org.jisik.error.NotFound;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactGraph;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.ItemScheme;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.Version;
import org.jisik.model.reference.VersionRange;
import org.jisik.query.StructureQuery;
import org.jisik.store.StructureStore;
import org.jisik.store.Structures;
import org.jspecify.annotations.Nullable;

/**
 * The structures as other services ask for them: by reference, by version query, with those around
 * them. Everything comes from the store's memory; safe for many threads.
 *
 * <p>It follows the changes of the store; {@link #at} gives one that stands still.
 */
@ApplicationScoped
public class Registry implements ArtefactGraph {

  private final StructureStore store;
  private final Structures structures;
  private volatile Index index = Index.NONE;
  private volatile @Nullable Registry current;

  @Inject
  public Registry(StructureStore store) {
    this(store, store);
  }

  private Registry(StructureStore store, Structures structures) {
    this.store = store;
    this.structures = structures;
  }

  /**
   * The registry as it was at an instant, or as it is now; later changes do not touch it.
   *
   * @param instant the present, if empty or still to come
   */
  public Registry at(Optional<Instant> instant) {
    Structures still = instant.map(store::asOf).orElseGet(store::now);
    Registry known = current;
    if (known != null && known.structures == still) {
      return known;
    }
    Registry fresh = new Registry(store, still);
    if (instant.isEmpty()) {
      current = fresh;
    }
    return fresh;
  }

  /** A number that grows with every change of any structure. */
  public long revision() {
    return structures.revision();
  }

  /** When any structure last changed. */
  Instant changedAt() {
    return structures.edition().changedAt();
  }

  /** What is looked up again and again, as of one state of the structures. */
  private record Index(
      long revision,
      List<ArtefactRef> structures,
      List<ArtefactRef> metadataSets,
      Map<Name, List<ArtefactRef>> versions,
      Map<ArtefactRef, ItemScheme<?>> itemSchemes) {

    static final Index NONE = new Index(-1, List.of(), List.of(), Map.of(), Map.of());

    static Index of(Structures all) {
      long revision = all.revision();
      Map<Boolean, List<ArtefactRef>> byKind =
          all.list().stream().collect(Collectors.partitioningBy(Registry::isStructure));
      List<ArtefactRef> structures = byKind.getOrDefault(true, List.of());
      return new Index(
          revision,
          structures,
          byKind.getOrDefault(false, List.of()),
          structures.stream()
              .collect(Collectors.groupingBy(Name::of, LinkedHashMap::new, Collectors.toList())),
          new ConcurrentHashMap<>());
    }
  }

  /** An artefact without its version. */
  private record Name(String type, String agency, String id) {
    static Name of(ArtefactRef ref) {
      return new Name(ref.type().name(), ref.agency(), ref.id());
    }
  }

  private Index index() {
    Index known = index;
    if (known.revision() != structures.revision()) {
      known = Index.of(structures);
      index = known;
    }
    return known;
  }

  /** The structures that are asked for, in the order of {@link #list}; items do not matter. */
  public Set<ArtefactRef> matching(StructureQuery.Which which) {
    return Asked.in(this, which, false).refs();
  }

  /** The versions of each artefact, oldest first, in the order of {@link #list}. */
  Collection<List<ArtefactRef>> artefacts() {
    return index().versions().values();
  }

  @Override
  public Optional<ArtefactRef> resolve(Urn reference) {
    Urn target = reference.artefact();
    List<ArtefactRef> versions =
        index()
            .versions()
            .getOrDefault(new Name(target.type().name(), target.agency(), target.id()), List.of());
    return VersionRange.meant(
            target.version(), versions.stream().map(ArtefactRef::version).toList())
        .flatMap(best -> versions.stream().filter(ref -> ref.version().equals(best)).findFirst());
  }

  /** Those of some versions of one artefact that a version query means. */
  static Set<ArtefactRef> select(List<ArtefactRef> versions, String query) {
    List<Version> wanted =
        VersionRange.parse(query).select(versions.stream().map(ArtefactRef::version).toList());
    return versions.stream()
        .filter(ref -> wanted.contains(ref.version()))
        .collect(Collectors.toSet());
  }

  @Override
  public List<ArtefactRef> list() {
    return index().structures();
  }

  /** The identities of all metadata sets, which are no structures and are known nowhere else. */
  public List<ArtefactRef> metadataSets() {
    return index().metadataSets();
  }

  private static boolean isStructure(ArtefactRef ref) {
    return ArtefactTypes.isStructure(ref.type());
  }

  @Override
  public <T extends Artefact> Optional<T> find(Urn reference, Class<T> type) {
    return resolve(reference).flatMap(structures::find).filter(type::isInstance).map(type::cast);
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

  /**
   * The item scheme that a reference means; a codelist with the codes that it takes from others.
   *
   * @throws InvalidSemantics if codelists extend each other in a circle
   */
  public Optional<ItemScheme<?>> items(Urn reference) {
    return resolve(reference).flatMap(this::items);
  }

  /** The same by identity. */
  Optional<ItemScheme<?>> items(ArtefactRef ref) {
    Map<ArtefactRef, ItemScheme<?>> known = index().itemSchemes();
    ItemScheme<?> scheme = known.get(ref);
    if (scheme != null) {
      return Optional.of(scheme);
    }
    Optional<ItemScheme<?>> found = rawItems(ref).map(new CodelistExtensions(this)::resolve);
    found.ifPresent(it -> known.put(ref, it));
    return found;
  }

  /** The item scheme of this identity as it is kept: a codelist with its own codes alone. */
  Optional<ItemScheme<?>> rawItems(ArtefactRef ref) {
    return structures.find(ref).filter(ItemScheme.class::isInstance).map(it -> (ItemScheme<?>) it);
  }

  /** The artefacts of these identities. */
  public List<Artefact> findAll(List<ArtefactRef> refs) {
    return structures.findAll(refs);
  }

  /**
   * The artefacts of these identities.
   *
   * @param isRaw whether codelists are as they are kept; otherwise with the codes that they take
   *     from others
   */
  List<Artefact> all(Collection<ArtefactRef> refs, boolean isRaw) {
    List<Artefact> kept = structures.findAll(refs);
    return isRaw ? kept : kept.stream().map(this::resolved).toList();
  }

  private Artefact resolved(Artefact artefact) {
    return artefact instanceof Codelist list && !list.extensions().isEmpty()
        ? items(artefact.ref()).map(Artefact.class::cast).orElse(artefact)
        : artefact;
  }

  /** What an artefact refers to, as written. */
  @Override
  public Set<Urn> references(ArtefactRef ref) {
    return structures.references(ref);
  }

  /** What an artefact refers to, as far as it exists here. */
  public Stream<ArtefactRef> children(ArtefactRef ref) {
    return references(ref).stream().map(this::resolve).flatMap(Optional::stream);
  }

  /** What refers to an artefact or to an item in it. */
  @Override
  public Stream<ArtefactRef> parents(ArtefactRef ref) {
    return structures.referrers(ref).stream().filter(Registry::isStructure);
  }
}
