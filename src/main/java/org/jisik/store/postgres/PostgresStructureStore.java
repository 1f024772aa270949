package org.jisik.store.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.store.StructureChange;
import org.jisik.store.StructureStore;

/**
 * Structures in PostgreSQL; the tables are described in {@code db/V001__structures.sql}.
 *
 * <p>Answers come from memory. What another server has changed is noticed within a second.
 */
@ApplicationScoped
public class PostgresStructureStore implements StructureStore {

  private static final Duration TRUSTED = Duration.ofSeconds(1);

  private final ArtefactRows rows;
  private final StructureHistory history;
  private final Clock clock;
  private volatile State state = new State(StructureSnapshot.NONE, Instant.EPOCH);

  /** What is known, and when it was last compared with the database. */
  private record State(StructureSnapshot snapshot, Instant checked) {}

  PostgresStructureStore(ArtefactRows rows, StructureHistory history, Clock clock) {
    this.rows = rows;
    this.history = history;
    this.clock = clock;
  }

  @Override
  public List<ArtefactRef> list() {
    return snapshot().list();
  }

  @Override
  public Optional<Artefact> find(ArtefactRef ref) {
    return snapshot().find(ref, rows);
  }

  @Override
  public List<Artefact> findAll(Collection<ArtefactRef> refs) {
    StructureSnapshot snapshot = snapshot();
    return refs.stream().map(ref -> snapshot.find(ref, rows)).flatMap(Optional::stream).toList();
  }

  @Override
  public Set<Urn> references(ArtefactRef ref) {
    return snapshot().references(ref);
  }

  @Override
  public Set<ArtefactRef> referrers(ArtefactRef ref) {
    return snapshot().referrers(ref);
  }

  @Override
  public int save(List<Artefact> artefacts, Instant validFrom) {
    int changed = history.make(new StructureChange(artefacts, List.of(), validFrom, ""));
    lookAgain();
    return changed;
  }

  @Override
  public boolean change(StructureChange change, long since) {
    boolean isMade = history.makeIfAt(since, change);
    lookAgain();
    return isMade;
  }

  private void lookAgain() {
    state = new State(state.snapshot(), Instant.EPOCH);
  }

  @Override
  public long revision() {
    return snapshot().revision();
  }

  private StructureSnapshot snapshot() {
    State known = state;
    Instant now = clock.instant();
    if (now.isBefore(known.checked().plus(TRUSTED))) {
      return known.snapshot();
    }
    State fresh = new State(refreshed(known.snapshot()), now);
    state = fresh;
    return fresh.snapshot();
  }

  private StructureSnapshot refreshed(StructureSnapshot known) {
    return rows.revision() == known.revision() ? known : StructureSnapshot.of(rows.current());
  }
}
