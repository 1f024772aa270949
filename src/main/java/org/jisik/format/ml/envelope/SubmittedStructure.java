package org.jisik.format.ml.envelope;

import org.jisik.model.reference.Urn;
import org.jisik.model.registry.SubmissionAction;

/**
 * An artefact and what is to be done, or was done, with it.
 *
 * @param artefact never an item: no version of SDMX-ML can name one here
 */
public record SubmittedStructure(SubmissionAction action, Urn artefact) {}
