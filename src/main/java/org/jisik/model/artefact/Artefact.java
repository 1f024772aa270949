package org.jisik.model.artefact;

import org.jisik.model.reference.ArtefactRef;

/**
 * A maintainable artefact: a structure that has an identity, a version and a maintenance agency.
 * Immutable.
 */
public interface Artefact {

  /** The parts that every maintainable artefact has. */
  Maintainable base();

  /** Its type: names, containers, shape. */
  ArtefactType<?> type();

  /** Its identity. */
  default ArtefactRef ref() {
    return new ArtefactRef(type().structureClass(), base().agency(), base().id(), base().version());
  }
}
