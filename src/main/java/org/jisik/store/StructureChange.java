package org.jisik.store;

import java.time.Instant;
import java.util.List;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.reference.ArtefactRef;

/**
 * A change of structures, made whole or not at all.
 *
 * @param saved new artefacts, and new contents of current ones; equal contents change nothing
 * @param deleted the identities of artefacts that end; none of them is in {@code saved}
 * @param at when it takes effect; later if the history of one of these artefacts goes further
 * @param by the name of the user who makes it; empty for the content that is loaded at start
 */
public record StructureChange(
    List<Artefact> saved, List<ArtefactRef> deleted, Instant at, String by) {

  public StructureChange {
    saved = List.copyOf(saved);
    deleted = List.copyOf(deleted);
  }
}
