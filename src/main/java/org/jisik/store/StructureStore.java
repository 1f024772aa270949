package org.jisik.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;

/**
 * The port to stored structures. Every change is history: a changed artefact gets a new row, the
 * old one an end.
 */
public interface StructureStore {

  /**
   * The identities of all current artefacts, sorted by type, agency, id, version; cheap, from
   * memory.
   */
  List<ArtefactRef> list();

  /** The current artefact of this identity. */
  Optional<Artefact> find(ArtefactRef ref);

  /** The current artefacts of these identities, in this order; unknown ones are left out. */
  List<Artefact> findAll(Collection<ArtefactRef> refs);

  /** What the artefact refers to, as written. */
  Set<Urn> references(ArtefactRef ref);

  /** The identities of the current artefacts that refer to this one, or to an item in it. */
  Set<ArtefactRef> referrers(ArtefactRef ref);

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

  /** The state of the structures; equal editions mean equal contents. */
  Edition edition();

  /**
   * The same as far as it is known without waiting, for callers who must not wait; empty if the
   * database has to be asked first.
   */
  Optional<Edition> editionInMemory();

  /** The number of the edition. */
  default long revision() {
    return edition().revision();
  }
}
