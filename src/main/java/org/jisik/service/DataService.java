package org.jisik.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.error.NoResults;
import org.jisik.error.NotFound;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.query.Codes;
import org.jisik.query.DataDetail;
import org.jisik.query.DataQuery;
import org.jisik.query.FlowRef;
import org.jisik.query.StructureQuery;
import org.jisik.store.DataStore;
import org.jisik.store.DataStore.Snapshot;
import org.jisik.store.Selection;

/** Answers questions for data. */
@ApplicationScoped
public class DataService {

  private final Registry registry;
  private final DataLayouts layouts;
  private final DataStore store;
  private final Clock clock;

  public DataService(Registry registry, DataLayouts layouts, DataStore store, Clock clock) {
    this.registry = registry;
    this.layouts = layouts;
    this.store = store;
    this.clock = clock;
  }

  /**
   * The data that answer a question, fixed to the state of this moment.
   *
   * @throws NotFound if there is no such dataflow
   * @throws org.jisik.error.InvalidSemantics if the question does not fit the structure of the flow
   * @throws NoResults if nothing matches
   */
  public DataAnswer answer(DataQuery query) {
    Instant now = clock.instant();
    List<FlowData> found = new ArrayList<>();
    List<Snapshot> snapshots = new ArrayList<>();
    for (ArtefactRef flow : flows(query.flow())) {
      ResolvedDataQuery resolved = resolve(flow, query);
      Snapshot snapshot = store.snapshot(resolved.source(), now);
      if (!isEmpty(snapshot, resolved)) {
        found.add(
            new FlowData(
                store.select(snapshot, resolved.layout(), resolved.selection()),
                resolved.measures(),
                layouts.measureDimension(flow)));
        snapshots.add(snapshot);
      }
    }
    if (found.isEmpty()) {
      throw new NoResults("no data of %s match the query".formatted(query.flow()));
    }
    return new DataAnswer(found, tag(snapshots), lastModified(snapshots));
  }

  private boolean isEmpty(Snapshot snapshot, ResolvedDataQuery query) {
    return query.selection().keys().isEmpty()
        || store.isEmpty(snapshot, query.layout(), query.selection());
  }

  private List<ArtefactRef> flows(FlowRef wanted) {
    List<ArtefactRef> candidates =
        registry.list().stream()
            .filter(ref -> ref.type().equals(Dataflow.TYPE.structureClass()))
            .filter(
                ref ->
                    wanted.agency().equals(StructureQuery.ANY)
                        || ref.agency().equals(wanted.agency()))
            .filter(ref -> wanted.id().equals(StructureQuery.ANY) || ref.id().equals(wanted.id()))
            .toList();
    List<ArtefactRef> flows =
        candidates.stream()
            .collect(Collectors.groupingBy(ref -> ref.agency() + ":" + ref.id()))
            .values()
            .stream()
            .flatMap(versions -> Registry.select(versions, wanted.version()).stream())
            .sorted((one, other) -> one.label().compareTo(other.label()))
            .toList();
    if (flows.isEmpty()) {
      throw new NotFound("dataflow %s does not exist".formatted(wanted));
    }
    return flows;
  }

  private ResolvedDataQuery resolve(ArtefactRef flow, DataQuery query) {
    DataLayout layout = layouts.layout(flow);
    FlowView view = layouts.view(flow);
    String measureDimension = layouts.measureDimension(flow).map(Component::id).orElse("");
    List<List<Codes>> keys =
        new KeyResolver(layout, measureDimension, view.slice())
            .resolve(query.keys(), query.filters());
    DataQuery.Observations wish = query.observations();
    boolean observations =
        wish.detail() != DataDetail.NO_DATA && wish.detail() != DataDetail.SERIES_KEYS_ONLY;
    int width = layout.dimensions().size();
    Selection selection =
        new Selection(
            keys.stream().map(key -> key.subList(0, width)).toList(),
            query.time(),
            wish.first(),
            wish.last(),
            observations);
    return new ResolvedDataQuery(view.source(), layout, selection, measures(layout, keys));
  }

  /** The measures that any of the keys allows at the position behind the dimensions. */
  private static Set<String> measures(DataLayout layout, List<List<Codes>> keys) {
    int position = layout.dimensions().size();
    return layout.measures().stream()
        .map(Component::id)
        .filter(id -> keys.stream().anyMatch(key -> key.get(position).allows(id)))
        .collect(Collectors.toSet());
  }

  private String tag(List<Snapshot> snapshots) {
    return snapshots.stream()
        .map(
            snapshot ->
                snapshot.flow().label() + "@" + snapshot.revision() + "@" + snapshot.lastChanged())
        .collect(Collectors.joining(",", "s" + registry.revision() + ",", ""));
  }

  private static Instant lastModified(List<Snapshot> snapshots) {
    return snapshots.stream()
        .map(Snapshot::lastChanged)
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }
}
