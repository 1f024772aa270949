package org.jisik.model.artefact;

import org.jisik.model.reference.ArtefactRef;

/**
 * An artefact, or a part of one, that a message does not hold although it was asked for.
 *
 * @param artefact which
 * @param part what of it, such as {@code fixed values}; empty for all of it
 * @param reason why, as a clause without a full stop: {@code SDMX 2.1 has no ValueList}
 */
public record LeftOut(ArtefactRef artefact, String part, String reason) {

  /** A whole artefact. */
  public LeftOut(ArtefactRef artefact, String reason) {
    this(artefact, "", reason);
  }

  /** A sentence for people. */
  @Override
  public String toString() {
    String what = artefact.id().isEmpty() ? artefact.type().name() : artefact.toString();
    return part.isEmpty()
        ? "%s is left out: %s".formatted(what, reason)
        : "%s is without %s: %s".formatted(what, part, reason);
  }
}
