package org.jisik.model.registry;

/**
 * What is to be done, or was done, with a submitted artefact.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXCommon.xsd">SDMX-ML
 *     3.0, ActionType; 3.1 adds Merge</a>
 */
public enum SubmissionAction {
  APPEND,
  REPLACE,
  DELETE,
  INFORMATION,
  MERGE
}
