package org.jisik.model.artefact;

import org.jisik.model.reference.ArtefactRef;

/**
 * An artefact that a message does not hold although it was asked for.
 *
 * @param artefact which
 * @param reason why, as a clause without a full stop: {@code SDMX 2.1 has no ValueList}
 */
public record LeftOut(ArtefactRef artefact, String reason) {

  @Override
  public String toString() {
    return artefact + " is left out: " + reason;
  }
}
