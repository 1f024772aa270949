package org.jisik.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ConceptScheme;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.artefact.ItemScheme;
import org.jisik.model.artefact.ProvisionAgreement;
import org.jisik.model.artefact.ValueList;
import org.jisik.model.data.CodeNames;
import org.jisik.model.data.DataLayout;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.query.AvailabilityQuery.Reference;

/**
 * The structures that come along with what data there are. Of lists only the items in use, and
 * those above them.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/availability.md">SDMX-REST
 *     2.2.2, availability queries, references</a>
 */
final class AvailableStructures {

  private final Registry registry;
  private final List<AvailableData> found;

  AvailableStructures(Registry registry, List<AvailableData> found) {
    this.registry = registry;
    this.found = found;
  }

  /** Those of some kinds, each once. */
  List<Artefact> along(Set<Reference> wanted) {
    List<Artefact> along = new ArrayList<>();
    for (Reference kind : Reference.values()) {
      if (wanted.contains(kind)) {
        along.addAll(of(kind));
      }
    }
    return along;
  }

  private List<? extends Artefact> of(Reference kind) {
    return switch (kind) {
      case DATAFLOW -> registry.findAll(distinct(this::flow));
      case DATASTRUCTURE -> registry.findAll(distinct(one -> Stream.of(one.structure())));
      case CONCEPTSCHEME -> reduced(concepts(), ConceptScheme.class::isInstance);
      case CODELIST -> reduced(codes(), list -> !(list instanceof ValueList));
      case VALUELIST -> reduced(codes(), ValueList.class::isInstance);
      case DATAPROVIDERSCHEME -> reduced(providers(), list -> true);
    };
  }

  @FunctionalInterface
  private interface Related {
    Stream<ArtefactRef> of(DataLayout layout);
  }

  private List<ArtefactRef> distinct(Related related) {
    return found.stream().map(AvailableData::layout).flatMap(related::of).distinct().toList();
  }

  /** The flow of the data; of an agreement the one that it is about. */
  private Stream<ArtefactRef> flow(DataLayout layout) {
    return isA(Dataflow.TYPE.structureClass().name(), layout.context())
        ? Stream.of(layout.context())
        : registry
            .children(layout.context())
            .filter(ref -> isA(Dataflow.TYPE.structureClass().name(), ref));
  }

  private static boolean isA(String name, ArtefactRef ref) {
    return ref.type().name().equals(name);
  }

  private Map<Urn, Set<String>> concepts() {
    return items(
        distinct(layout -> Stream.of(layout.structure())).stream()
            .flatMap(structure -> registry.references(structure).stream()));
  }

  private Map<Urn, Set<String>> providers() {
    Stream<ArtefactRef> agreements =
        found.stream()
            .map(one -> one.layout().context())
            .flatMap(context -> Stream.concat(Stream.of(context), registry.parents(context)))
            .filter(ref -> isA(ProvisionAgreement.TYPE.structureClass().name(), ref));
    return items(
        registry.findAll(agreements.distinct().toList()).stream()
            .map(agreement -> ((ProvisionAgreement) agreement).dataProvider())
            .flatMap(Stream::ofNullable));
  }

  private static Map<Urn, Set<String>> items(Stream<Urn> references) {
    Map<Urn, Set<String>> items = new LinkedHashMap<>();
    references
        .filter(Urn::isItem)
        .forEach(
            urn -> items.computeIfAbsent(urn.artefact(), it -> new HashSet<>()).add(urn.item()));
    return items;
  }

  private Map<Urn, Set<String>> codes() {
    Map<Urn, Set<String>> codes = new LinkedHashMap<>();
    for (AvailableData one : found) {
      IntStream.range(0, one.layout().dimensions().size())
          .forEach(
              i -> {
                CodeNames list = one.layout().dimensions().get(i).codes();
                if (list != null) {
                  codes
                      .computeIfAbsent(list.list().artefact(), it -> new LinkedHashSet<>())
                      .addAll(one.found().codes().get(i));
                }
              });
    }
    return codes;
  }

  private List<ItemScheme<?>> reduced(
      Map<Urn, Set<String>> items, Predicate<ItemScheme<?>> isWanted) {
    List<ItemScheme<?>> reduced = new ArrayList<>();
    items.forEach(
        (list, ids) ->
            registry
                .items(list)
                .filter(isWanted)
                .ifPresent(it -> reduced.add(it.only(it.withThoseAbove(ids)))));
    return reduced;
  }
}
