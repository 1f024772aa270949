package org.jisik.store.postgres;

import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jisik.model.artefact.Artefact;

/**
 * Artefacts that have been read, by the number of their row: a row never changes, so an artefact is
 * read once for all the snapshots that it is in, and again only if memory was short and it had to
 * go. Safe for many threads.
 */
@ApplicationScoped
class ReadArtefacts {

  private final ArtefactRows rows;
  private final Map<Long, Artefact> known =
      Caffeine.newBuilder().softValues().<Long, Artefact>build().asMap();

  ReadArtefacts(ArtefactRows rows) {
    this.rows = rows;
  }

  /** The artefacts in these rows, in this order. */
  List<Artefact> all(List<Long> ids) {
    Map<Long, Artefact> found = new HashMap<>();
    ids.forEach(id -> found.computeIfAbsent(id, known::get));
    List<Long> unread = ids.stream().filter(id -> !found.containsKey(id)).toList();
    if (!unread.isEmpty()) {
      Map<Long, Artefact> fresh = rows.read(unread);
      known.putAll(fresh);
      found.putAll(fresh);
    }
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** Forgets all artefacts but those in these rows. */
  void keepOnly(Collection<Long> ids) {
    known.keySet().retainAll(Set.copyOf(ids));
  }
}
