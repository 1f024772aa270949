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
import org.jisik.store.Edition;
import org.jisik.store.StructureChange;
import org.jisik.store.StructureStore;
import org.jisik.store.Structures;

/**
 * Structures in PostgreSQL; the tables are described in {@code db/V001__structures.sql}.
 *
 * <p>Answers come from memory. What another server has changed is noticed within a second.
 */
@ApplicationScoped
public class PostgresStructureStore implements StructureStore {

  private static final Duration TRUSTED = Duration.ofSeconds(1);

  private final ArtefactRows rows;
  private final ReadArtefacts read;
  private final PastStructures past;
  private final StructureHistory history;
  private final Clock clock;
  private volatile State state;

  /** What is known, and when it was last compared with the database. */
  private record State(StructureSnapshot snapshot, Instant checked) {
    boolean isTrustedAt(Instant now) {
      return now.isBefore(checked.plus(TRUSTED));
    }
  }

  PostgresStructureStore(
      ArtefactRows rows,
      ReadArtefacts read,
      PastStructures past,
      StructureHistory history,
      Clock clock) {
    this.rows = rows;
    this.read = read;
    this.past = past;
    this.history = history;
    this.clock = clock;
    this.state =
        new State(
            new StructureSnapshot(ArtefactRows.Valid.none(Edition.NONE), read), Instant.EPOCH);
  }

  @Override
  public List<ArtefactRef> list() {
    return snapshot().list();
  }

  @Override
  public Optional<Artefact> find(ArtefactRef ref) {
    return snapshot().find(ref);
  }

  @Override
  public List<Artefact> findAll(Collection<ArtefactRef> refs) {
    return snapshot().findAll(refs);
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
  public Structures now() {
    return snapshot();
  }

  @Override
  public Structures asOf(Instant at) {
    StructureSnapshot now = snapshot();
    return at.isBefore(clock.instant()) ? past.asOf(at, now) : now;
  }

  @Override
  public int save(List<Artefact> artefacts, Instant validFrom) {
    int changed = history.make(new StructureChange(artefacts, List.of(), validFrom, ""));
    distrust();
    return changed;
  }

  @Override
  public boolean change(StructureChange change, long since) {
    boolean isMade = history.makeIfAt(since, change);
    distrust();
    return isMade;
  }

  @Override
  public Edition edition() {
    return snapshot().edition();
  }

  @Override
  public Optional<Edition> editionInMemory() {
    State known = state;
    return known.isTrustedAt(clock.instant())
        ? Optional.of(known.snapshot().edition())
        : Optional.empty();
  }

  private StructureSnapshot snapshot() {
    State known = state;
    Instant now = clock.instant();
    return known.isTrustedAt(now) ? known.snapshot() : refresh(known, now);
  }

  /** What was read before somebody else read or saved is not kept: it may be older than theirs. */
  private StructureSnapshot refresh(State known, Instant now) {
    StructureSnapshot snapshot = known.snapshot();
    if (rows.revision() != snapshot.edition().revision()) {
      snapshot = new StructureSnapshot(rows.current(), read);
      read.keepOnly(snapshot.rows());
    }
    keep(new State(snapshot, now), known);
    return snapshot;
  }

  private synchronized void keep(State fresh, State known) {
    if (state == known) {
      state = fresh;
    }
  }

  private synchronized void distrust() {
    state = new State(state.snapshot(), Instant.EPOCH);
  }
}
