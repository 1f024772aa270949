package org.jisik.service.maintenance;

import org.jisik.model.artefact.Artefact;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.registry.SubmissionAction;

/** What is asked for one artefact. */
public sealed interface Request {

  /** The artefact it is about. */
  ArtefactRef artefact();

  /**
   * Store it.
   *
   * @param submitted as the message says it, {@code isPartial} and {@code isPartialLanguage}
   *     included
   * @param action never {@code DELETE}
   */
  record Store(Artefact submitted, SubmissionAction action) implements Request {

    @Override
    public ArtefactRef artefact() {
      return submitted.ref();
    }
  }

  /** Delete it whole. */
  record Delete(ArtefactRef artefact) implements Request {}

  /**
   * Delete one of its items.
   *
   * @param path the id of a flat item, the dotted ids of a nested one
   */
  record DeleteItem(ArtefactRef artefact, String path) implements Request {}
}
