package org.jisik.model.artefact;

import org.jisik.model.describe.Era;
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

  /**
   * Whether messages of an era can say this artefact: they know its type and, in 2.1, versions
   * without extension only.
   */
  default boolean fits(Era era) {
    return type().names(era).isPresent()
        && (era != Era.V21 || base().version().extension().isEmpty());
  }
}
