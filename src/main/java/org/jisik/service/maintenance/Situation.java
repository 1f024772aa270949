package org.jisik.service.maintenance;

import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;

/**
 * What a change is judged by.
 *
 * @param before the structures as they are
 * @param after the structures as they would be, all accepted proposals made
 */
record Situation(Prospect before, Prospect after) {

  /** Whether a reference means an artefact, before or after: a range may come to mean another. */
  boolean isAbout(ArtefactRef artefact, Urn reference) {
    return Stream.of(before, after)
        .map(prospect -> prospect.resolve(reference))
        .flatMap(Optional::stream)
        .anyMatch(artefact::equals);
  }

  /** Whether a reference led somewhere and would no longer. */
  boolean breaks(Urn reference) {
    return before.flaw(reference) == null && after.flaw(reference) != null;
  }
}
