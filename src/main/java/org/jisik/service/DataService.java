package org.jisik.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jisik.error.NoResults;
import org.jisik.query.DataQuery;
import org.jisik.store.DataStore;
import org.jisik.store.DataStore.Snapshot;

/** Answers questions for data. */
@ApplicationScoped
public class DataService {

  private final Registry registry;
  private final DataQueryResolver resolver;
  private final DataStore store;
  private final Clock clock;

  public DataService(Registry registry, DataQueryResolver resolver, DataStore store, Clock clock) {
    this.registry = registry;
    this.resolver = resolver;
    this.store = store;
    this.clock = clock;
  }

  /**
   * The data that answer a question, fixed to the state of this moment.
   *
   * @throws org.jisik.error.NotFound if there is no such dataflow
   * @throws org.jisik.error.InvalidSemantics if the question does not fit the structure of the flow
   * @throws NoResults if nothing matches
   */
  public DataAnswer answer(DataQuery query) {
    Instant now = clock.instant();
    List<FlowData> found = new ArrayList<>();
    List<Snapshot> snapshots = new ArrayList<>();
    for (ResolvedDataQuery resolved : resolver.resolve(query)) {
      Snapshot snapshot = store.snapshot(resolved.source(), now);
      if (!isEmpty(snapshot, resolved)) {
        found.add(
            new FlowData(
                store.select(snapshot, resolved.layout(), resolved.selection()),
                resolved.measures(),
                resolved.measureDimension()));
        snapshots.add(snapshot);
      }
    }
    if (found.isEmpty()) {
      throw new NoResults("no data of %s match the query".formatted(query.context()));
    }
    return new DataAnswer(found, tag(snapshots), lastModified(snapshots));
  }

  private boolean isEmpty(Snapshot snapshot, ResolvedDataQuery query) {
    return query.selection().keys().isEmpty()
        || store.isEmpty(snapshot, query.layout(), query.selection());
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
