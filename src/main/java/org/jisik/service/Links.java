package org.jisik.service;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jisik.model.artefact.AgencyScheme;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Codelist;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.Item;
import org.jisik.model.artefact.ItemScheme;
import org.jisik.model.artefact.MetadataStructure;
import org.jisik.model.artefact.Use;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * What artefacts refer to, and what refers to them, as queries see it: an artefact also refers to
 * its agency, and a structure to the lists of its components wherever those are named.
 *
 * <p>An artefact of which only some items are asked for has only the references of these items, and
 * only those to them or to the whole.
 */
final class Links {

  private static final Set<StructureClass> STRUCTURES =
      Set.of(DataStructure.TYPE.structureClass(), MetadataStructure.TYPE.structureClass());

  private final Registry registry;
  private final Map<ArtefactRef, ItemScheme<?>> cut;
  private final boolean isRaw;
  private final CodedComponents components;

  /**
   * @param cut artefacts of which only some items are asked for, with these items alone
   * @param isRaw whether codelists refer to those that they extend; otherwise they have their codes
   */
  Links(Registry registry, Map<ArtefactRef, ItemScheme<?>> cut, boolean isRaw) {
    this.registry = registry;
    this.cut = cut;
    this.isRaw = isRaw;
    this.components = new CodedComponents(registry);
  }

  /** What an artefact refers to, as far as it exists here. */
  Stream<ArtefactRef> children(ArtefactRef ref) {
    return Stream.concat(
            Stream.concat(references(ref), lists(ref))
                .map(registry::resolve)
                .flatMap(Optional::stream),
            agency(ref).stream())
        .distinct();
  }

  private Stream<Urn> references(ArtefactRef ref) {
    ItemScheme<?> some = cut.get(ref);
    return (some == null ? registry.references(ref) : some.references())
        .stream().filter(target -> isRaw || !isExtension(ref, target));
  }

  /** A codelist refers to another for one reason only. */
  private static boolean isExtension(ArtefactRef from, Urn to) {
    StructureClass codelist = Codelist.TYPE.structureClass();
    return from.type().equals(codelist) && to.type().name().equals(codelist.name());
  }

  private Stream<Urn> lists(ArtefactRef ref) {
    return STRUCTURES.contains(ref.type())
        ? registry.findAll(List.of(ref)).stream()
            .flatMap(components::of)
            .map(CodedComponents.Coded::list)
        : Stream.of();
  }

  /** What an artefact needs of others; the lists of components apart. */
  Stream<Use> uses(Artefact artefact) {
    ArtefactRef ref = artefact.ref();
    return Stream.concat(
        artefact.uses().stream().filter(use -> isRaw || !isExtension(ref, use.artefact())),
        agency(ref).stream().map(it -> Use.of(Agencies.item(ref.agency()))));
  }

  /** The scheme in which the agency of an artefact is listed. */
  private Optional<ArtefactRef> agency(ArtefactRef ref) {
    Urn agency = Agencies.item(ref.agency());
    return registry
        .items(agency)
        .filter(scheme -> scheme.items().stream().anyMatch(it -> it.id().equals(agency.item())))
        .map(Artefact::ref);
  }

  /** What refers to an artefact. */
  Stream<ArtefactRef> parents(ArtefactRef ref) {
    ItemScheme<?> some = cut.get(ref);
    Stream<ArtefactRef> parents =
        registry.parents(ref).filter(it -> some == null || pointsAt(it, ref, paths(some)));
    return ref.type().equals(AgencyScheme.TYPE.structureClass())
        ? Stream.concat(parents, maintainedBy(ref, some)).distinct()
        : parents;
  }

  private boolean pointsAt(ArtefactRef parent, ArtefactRef ref, Set<String> paths) {
    return registry.references(parent).stream()
        .filter(target -> !target.isItem() || paths.contains(target.item()))
        .anyMatch(target -> registry.resolve(target).filter(ref::equals).isPresent());
  }

  private static Set<String> paths(ItemScheme<?> scheme) {
    Set<String> paths = new HashSet<>();
    collect(scheme.items(), "", paths);
    return paths;
  }

  private static void collect(List<? extends Item<?>> items, String above, Set<String> paths) {
    for (Item<?> item : items) {
      paths.add(above + item.id());
      collect(item.items(), above + item.id() + ".", paths);
    }
  }

  /** The artefacts of the agencies that a scheme lists. */
  private Stream<ArtefactRef> maintainedBy(ArtefactRef ref, @Nullable ItemScheme<?> some) {
    Set<String> listed =
        Optional.<ItemScheme<?>>ofNullable(some)
            .or(() -> registry.items(ref))
            .map(Links::paths)
            .orElse(Set.of());
    return registry.list().stream()
        .filter(
            it -> {
              Urn agency = Agencies.item(it.agency());
              return listed.contains(agency.item())
                  && registry.resolve(agency).filter(ref::equals).isPresent();
            });
  }
}
