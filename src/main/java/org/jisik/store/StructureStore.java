package org.jisik.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jisik.model.artefact.Artefact;

/**
 * The port to stored structures, of which it shows the current ones; what it answers may change
 * from call to call. Every change is history: a changed artefact gets a new row, the old one an
 * end.
 */
public interface StructureStore extends Structures {

  /** The current structures, which no later change touches. */
  Structures now();

  /**
   * The structures as they were at an instant, which no later change touches; the current ones for
   * an instant that is still to come.
   */
  Structures asOf(Instant at);

  /**
   * Stores artefacts in one transaction; those equal to what is stored change nothing.
   *
   * @param validFrom when the change takes effect
   * @return how many were new or changed
   */
  int save(List<Artefact> artefacts, Instant validFrom);

  /**
   * Makes a change in one transaction, if nothing else has changed since: two changes are made one
   * after the other, and the second knows the first.
   *
   * @param since the revision that the change was decided at
   * @return whether it was made; if not, nothing is, and {@link #revision} is newer than {@code
   *     since}
   */
  boolean change(StructureChange change, long since);

  /**
   * The current edition as far as it is known without waiting, for callers who must not wait; empty
   * if the database has to be asked first.
   */
  Optional<Edition> editionInMemory();
}
