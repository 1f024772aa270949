package org.jisik.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;

/** The structures that there are at one time. Safe for many threads. */
public interface Structures {

  /** The identities of all artefacts, sorted by type, agency, id, version; cheap, from memory. */
  List<ArtefactRef> list();

  /** The artefact of this identity. */
  Optional<Artefact> find(ArtefactRef ref);

  /** The artefacts of these identities, in this order; unknown ones are left out. */
  List<Artefact> findAll(Collection<ArtefactRef> refs);

  /** What the artefact refers to, as written. */
  Set<Urn> references(ArtefactRef ref);

  /**
   * The identities of the artefacts that refer to this one, or to an item in it. A reference to a
   * range of versions is one to the best of them.
   */
  Set<ArtefactRef> referrers(ArtefactRef ref);

  /** The state of the registry that this was seen at; equal editions mean equal contents. */
  Edition edition();

  /** The number of the edition. */
  default long revision() {
    return edition().revision();
  }
}
