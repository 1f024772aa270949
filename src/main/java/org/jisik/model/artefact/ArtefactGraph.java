package org.jisik.model.artefact;

import java.util.Set;
import java.util.stream.Stream;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;

/** Knows what refers to what, both ways. */
public interface ArtefactGraph extends ArtefactLookup {

  /** What an artefact refers to, as written; nothing if it is not known. */
  Set<Urn> references(ArtefactRef ref);

  /** What refers to an artefact. */
  Stream<ArtefactRef> parents(ArtefactRef ref);
}
