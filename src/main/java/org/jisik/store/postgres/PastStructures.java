package org.jisik.store.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jisik.store.Edition;
import org.jisik.store.Structures;

/**
 * The structures at times past. Between two changes all times are one, and of these the ones asked
 * for last are kept until something changes. Safe for many threads.
 */
@ApplicationScoped
class PastStructures {

  private static final int KEPT = 8;

  private final ArtefactRows rows;
  private final ReadArtefacts read;
  private final Map<Instant, StructureSnapshot> snapshots =
      new LinkedHashMap<>(2 * KEPT, 0.75f, true);
  private NavigableSet<Instant> changes = new TreeSet<>();
  private Edition edition = Edition.NONE;

  PastStructures(ArtefactRows rows, ReadArtefacts read) {
    this.rows = rows;
    this.read = read;
  }

  /**
   * The structures at an instant.
   *
   * @param now the structures behind the last change
   */
  synchronized Structures asOf(Instant at, StructureSnapshot now) {
    if (!edition.equals(now.edition())) {
      snapshots.clear();
      changes = rows.changes();
      edition = now.edition();
    }
    Instant change = changes.floor(at);
    if (change == null) {
      return new StructureSnapshot(ArtefactRows.Valid.none(edition), read);
    }
    return change.equals(changes.last()) ? now : snapshot(change, now);
  }

  private StructureSnapshot snapshot(Instant change, StructureSnapshot now) {
    StructureSnapshot snapshot =
        snapshots.computeIfAbsent(change, it -> new StructureSnapshot(rows.asOf(it), read));
    if (snapshots.size() > KEPT) {
      snapshots.remove(snapshots.keySet().iterator().next());
      Set<Long> kept = new HashSet<>(now.rows());
      snapshots.values().forEach(it -> kept.addAll(it.rows()));
      read.keepOnly(kept);
    }
    return snapshot;
  }
}
