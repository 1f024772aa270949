package org.jisik.model.registry;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;

/**
 * The answer to every change of structures: a result for each artefact, in the order of the
 * request.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/maintenance.md">SDMX-REST
 *     2.2.2, structure maintenance</a>
 */
public record SubmitStructureResponse(List<SubmissionResult> results) implements RegistryMessage {

  public SubmitStructureResponse {
    results = List.copyOf(results);
  }

  static SubmitStructureResponse shape(Parts<SubmitStructureResponse> parts) {
    return new SubmitStructureResponse(
        parts.list(
            Part.many("SubmissionResult"),
            SubmitStructureResponse::results,
            SubmissionResult::shape));
  }
}
