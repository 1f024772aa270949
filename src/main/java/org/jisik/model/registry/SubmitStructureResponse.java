package org.jisik.model.registry;

import java.util.List;

/**
 * The answer to every change of structures: a result for each artefact, in the order of the
 * request.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/maintenance.md">SDMX-REST
 *     2.2.2, structure maintenance</a>
 */
public record SubmitStructureResponse(List<SubmissionResult> results) {

  public SubmitStructureResponse {
    results = List.copyOf(results);
  }
}
