package org.jisik.model.registry;

import java.util.List;
import java.util.Map;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.reference.ArtefactRef;

/**
 * A request to store or delete structures.
 *
 * @param action holds for every artefact that is no exception
 * @param artefacts in message order
 * @param exceptions artefacts for which another action holds
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistryStructure.xsd">
 *     SDMX-ML 3.0, SubmitStructureRequestType</a>
 */
public record SubmitStructureRequest(
    SubmissionAction action,
    List<Artefact> artefacts,
    Map<ArtefactRef, SubmissionAction> exceptions)
    implements RegistryMessage {

  public SubmitStructureRequest {
    artefacts = List.copyOf(artefacts);
    exceptions = Map.copyOf(exceptions);
  }

  /** A request without exceptions. */
  public SubmitStructureRequest(SubmissionAction action, List<Artefact> artefacts) {
    this(action, artefacts, Map.of());
  }

  /** What is to be done with one of the artefacts. */
  public SubmissionAction actionOf(Artefact artefact) {
    return exceptions.getOrDefault(artefact.ref(), action);
  }
}
