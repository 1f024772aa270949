package org.jisik.model.registry;

import org.jisik.model.reference.Urn;

/**
 * What became of one submitted artefact, or of one item that was deleted.
 *
 * @param action what was done, or would have been
 * @param target the artefact or item
 */
public record SubmissionResult(SubmissionAction action, Urn target, StatusMessage message) {}
