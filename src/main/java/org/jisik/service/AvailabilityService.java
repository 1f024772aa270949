package org.jisik.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jisik.error.InvalidSemantics;
import org.jisik.error.NoResults;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.AvailabilityConstraint;
import org.jisik.model.artefact.ConstraintAttachment;
import org.jisik.model.artefact.CubeRegion;
import org.jisik.model.artefact.MemberSelection;
import org.jisik.model.artefact.SelectedTime;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;
import org.jisik.model.describe.Era;
import org.jisik.query.AvailabilityQuery;
import org.jisik.query.AvailabilityQuery.Mode;
import org.jisik.service.availability.Availability;
import org.jisik.service.availability.SeriesIndexes;
import org.jisik.service.view.ArtefactViews;
import org.jisik.service.view.Viewed;
import org.jisik.store.DataStore;
import org.jisik.store.DataStore.Snapshot;

/**
 * Answers what data there are.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/availability.md">SDMX-REST
 *     2.2.2, availability queries</a>
 */
@ApplicationScoped
public class AvailabilityService {

  private final Registry registry;
  private final DataQueryResolver resolver;
  private final DataStore store;
  private final SeriesIndexes indexes;
  private final Clock clock;

  public AvailabilityService(
      Registry registry,
      DataQueryResolver resolver,
      DataStore store,
      SeriesIndexes indexes,
      Clock clock) {
    this.registry = registry;
    this.resolver = resolver;
    this.store = store;
    this.indexes = indexes;
    this.clock = clock;
  }

  /**
   * An answer.
   *
   * @param structures the constraints, and behind them what comes along
   * @param lastModified when the data or the structures last changed
   */
  public record Answer(StructureAnswer structures, Instant lastModified) {}

  /**
   * What there is, one constraint for each dataflow, structure or agreement that is asked for, as
   * the formats of an era can say it.
   *
   * @throws org.jisik.error.NotFound if there is none of them
   * @throws InvalidSemantics if the question does not fit their structure
   * @throws NoResults if there are no data
   */
  public Answer find(AvailabilityQuery query, Era era) {
    List<AvailableData> found = find(query);
    AvailableStructures structures = new AvailableStructures(registry, found);
    List<Artefact> artefacts = new ArrayList<>();
    found.forEach(one -> artefacts.add(constraint(one, query.components())));
    artefacts.addAll(structures.along(query.references()));
    Viewed viewed = new ArtefactViews(registry).view(artefacts, era);
    return new Answer(
        new StructureAnswer(viewed.artefacts(), viewed.leftOut(), tag(found)), lastModified(found));
  }

  private List<AvailableData> find(AvailabilityQuery query) {
    Instant now = clock.instant();
    List<AvailableData> found = new ArrayList<>();
    for (ResolvedDataQuery resolved : resolver.resolve(query.data())) {
      checkComponents(query.components(), resolved.layout());
      Snapshot snapshot = store.snapshot(resolved.source(), now);
      Availability availability = availability(snapshot, resolved, query.mode());
      if (availability.codes().stream().anyMatch(codes -> !codes.isEmpty())) {
        found.add(new AvailableData(resolved.layout(), availability, snapshot));
      }
    }
    if (found.isEmpty()) {
      throw new NoResults("no data of %s match the query".formatted(query.data().context()));
    }
    return found;
  }

  private String tag(List<AvailableData> found) {
    return found.stream()
        .map(AvailableData::snapshot)
        .map(one -> one.flow().label() + "@" + one.revision() + "@" + one.lastChanged())
        .collect(Collectors.joining(",", "s" + registry.revision() + ",", ""));
  }

  private Instant lastModified(List<AvailableData> found) {
    return found.stream()
        .map(one -> one.snapshot().lastChanged())
        .reduce(registry.changedAt(), (one, other) -> one.isAfter(other) ? one : other);
  }

  private Availability availability(Snapshot snapshot, ResolvedDataQuery query, Mode mode) {
    return indexes
        .get(snapshot, query.layout())
        .find(query.selection().keys(), query.selection().time(), mode == Mode.AVAILABLE);
  }

  private static void checkComponents(Set<String> asked, DataLayout layout) {
    for (String id : asked) {
      if (layout.dimensionPosition(id) < 0 && !layout.isTime(id)) {
        throw new InvalidSemantics(
            "%s has no dimension '%s'; its dimensions are %s"
                .formatted(
                    layout.context(),
                    id,
                    layout.dimensions().stream()
                        .map(Component::id)
                        .collect(Collectors.joining(", "))));
      }
    }
  }

  private static AvailabilityConstraint constraint(AvailableData data, Set<String> components) {
    DataLayout layout = data.layout();
    Availability found = data.found();
    List<MemberSelection> selections =
        IntStream.range(0, layout.dimensions().size())
            .filter(i -> isAsked(components, layout.dimensions().get(i)))
            .mapToObj(i -> codes(layout.dimensions().get(i), found.codes().get(i)))
            .collect(Collectors.toCollection(ArrayList::new));
    Optional.ofNullable(layout.time())
        .filter(time -> isAsked(components, time))
        .flatMap(time -> periods(time, found))
        .ifPresent(selections::add);
    return new AvailabilityConstraint(
        found.series(),
        found.observations(),
        List.of(),
        ConstraintAttachment.to(layout.context().urn()),
        new CubeRegion(true, List.of(), selections, List.of()));
  }

  private static boolean isAsked(Set<String> components, Component one) {
    return components.isEmpty() || components.contains(one.id());
  }

  private static MemberSelection codes(Component dimension, Set<String> codes) {
    return MemberSelection.of(dimension.id(), codes.toArray(String[]::new));
  }

  private static Optional<MemberSelection> periods(Component time, Availability found) {
    return found
        .first()
        .flatMap(
            first ->
                found
                    .last()
                    .map(
                        last ->
                            MemberSelection.of(
                                time.id(), SelectedTime.between(first.text(), last.text()))));
  }
}
