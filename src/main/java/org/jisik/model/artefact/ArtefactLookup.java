package org.jisik.model.artefact;

import java.util.List;
import java.util.Optional;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;

/** Finds what references mean. */
public interface ArtefactLookup {

  /** All identities. */
  List<ArtefactRef> list();

  /** The artefact that a reference means: the exact version, or the best one of a range. */
  Optional<ArtefactRef> resolve(Urn reference);

  /** The artefact a reference means, if it is of this type and exists. */
  <T extends Artefact> Optional<T> find(Urn reference, Class<T> type);
}
