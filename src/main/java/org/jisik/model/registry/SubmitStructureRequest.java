package org.jisik.model.registry;

import java.util.List;
import org.jisik.model.artefact.Artefact;

/**
 * A request to store or delete structures.
 *
 * @param action holds for every artefact
 * @param artefacts in message order
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistryStructure.xsd">
 *     SDMX-ML 3.0, SubmitStructureRequestType</a>
 */
public record SubmitStructureRequest(SubmissionAction action, List<Artefact> artefacts) {

  public SubmitStructureRequest {
    artefacts = List.copyOf(artefacts);
  }
}
