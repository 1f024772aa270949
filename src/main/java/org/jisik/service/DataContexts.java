package org.jisik.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.error.NotFound;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.artefact.ProvisionAgreement;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.query.DataContext;
import org.jisik.query.DataContext.Kind;
import org.jisik.query.StructureQuery;

/**
 * Finds what a question for data is about: dataflows, data structures, provision agreements.
 *
 * <p>The data of a structure are those of every flow that follows it and holds its data itself. The
 * data of an agreement are those of its flow, as far as the constraints of the agreement allow.
 */
@ApplicationScoped
public class DataContexts {

  private final Registry registry;
  private final DataLayouts layouts;

  public DataContexts(Registry registry, DataLayouts layouts) {
    this.registry = registry;
    this.layouts = layouts;
  }

  /**
   * One of the artefacts asked for, and where its data are.
   *
   * @param context a dataflow, data structure or provision agreement
   */
  record Match(ArtefactRef context, FlowView view) {}

  /**
   * All that match, each with its own data, sorted by kind and name. Data that are the same are
   * told once, by the dataflow rather than by structure or agreement.
   *
   * @throws NotFound if no artefact matches
   */
  List<Match> find(DataContext wanted) {
    List<ArtefactRef> contexts =
        Stream.of(
                refs(Kind.DATAFLOW, Dataflow.TYPE, wanted),
                refs(Kind.DATA_STRUCTURE, DataStructure.TYPE, wanted),
                refs(Kind.PROVISION_AGREEMENT, ProvisionAgreement.TYPE, wanted))
            .flatMap(List::stream)
            .toList();
    if (contexts.isEmpty()) {
      throw new NotFound("%s %s does not exist".formatted(kinds(wanted), wanted));
    }
    List<Match> matches = new ArrayList<>();
    contexts.stream()
        .flatMap(this::matches)
        .filter(match -> isOf(match, wanted.providers()))
        .filter(match -> matches.stream().noneMatch(one -> one.view().equals(match.view())))
        .forEach(matches::add);
    return matches;
  }

  private static String kinds(DataContext wanted) {
    return wanted.kinds().equals(Set.of(Kind.DATA_STRUCTURE))
        ? "data structure"
        : wanted.kinds().equals(Set.of(Kind.PROVISION_AGREEMENT))
            ? "provision agreement"
            : "dataflow";
  }

  private List<ArtefactRef> refs(Kind kind, ArtefactType<?> type, DataContext wanted) {
    if (!wanted.asksFor(kind)) {
      return List.of();
    }
    return registry.list().stream()
        .filter(ref -> ref.type().equals(type.structureClass()))
        .filter(ref -> allows(wanted.agencies(), ref.agency()) && allows(wanted.ids(), ref.id()))
        .collect(Collectors.groupingBy(ref -> ref.agency() + ":" + ref.id()))
        .values()
        .stream()
        .flatMap(versions -> select(versions, wanted.versions()))
        .sorted((one, other) -> one.label().compareTo(other.label()))
        .toList();
  }

  private static Stream<ArtefactRef> select(List<ArtefactRef> versions, Set<String> wanted) {
    return wanted.stream()
        .flatMap(version -> Registry.select(versions, version).stream())
        .distinct();
  }

  private static boolean allows(Set<String> wanted, String value) {
    return wanted.contains(StructureQuery.ANY) || wanted.contains(value);
  }

  private Stream<Match> matches(ArtefactRef context) {
    return context.type().equals(DataStructure.TYPE.structureClass())
        ? flowsOf(context).map(flow -> new Match(context, layouts.view(flow)))
        : Stream.of(new Match(context, layouts.view(context)));
  }

  /** The flows of a structure that hold their data themselves. */
  private Stream<ArtefactRef> flowsOf(ArtefactRef structure) {
    return registry
        .parents(structure)
        .filter(ref -> ref.type().equals(Dataflow.TYPE.structureClass()))
        .filter(flow -> layouts.view(flow).source().equals(flow))
        .sorted((one, other) -> one.label().compareTo(other.label()));
  }

  /** Whether one of some providers has agreed to report the data. */
  private boolean isOf(Match match, Set<DataContext.Provider> providers) {
    return providers.isEmpty()
        || agreements(match.context())
            .map(ProvisionAgreement::dataProvider)
            .flatMap(Stream::ofNullable)
            .anyMatch(reported -> providers.stream().anyMatch(one -> isMeant(one, reported)));
  }

  private Stream<ProvisionAgreement> agreements(ArtefactRef context) {
    Stream<ArtefactRef> refs =
        context.type().equals(ProvisionAgreement.TYPE.structureClass())
            ? Stream.of(context)
            : registry.parents(context);
    return registry.findAll(refs.toList()).stream()
        .filter(ProvisionAgreement.class::isInstance)
        .map(ProvisionAgreement.class::cast);
  }

  private static boolean isMeant(DataContext.Provider wanted, Urn reported) {
    boolean isAgency =
        wanted.agency().equals(StructureQuery.ANY) || wanted.agency().equals(reported.agency());
    return isAgency && wanted.id().equals(reported.item());
  }
}
