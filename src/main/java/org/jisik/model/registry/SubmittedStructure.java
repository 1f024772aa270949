package org.jisik.model.registry;

import org.jisik.error.InvalidMessage;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.Version;
import org.jspecify.annotations.Nullable;

/**
 * An artefact, and what is to be done or was done with it.
 *
 * @param action null if what holds for the whole message holds for it too
 * @param artefact never an item: no version of SDMX-ML can name one here
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXRegistryStructure.xsd">
 *     SDMX-ML 3.0, SubmittedStructureType</a>
 */
public record SubmittedStructure(@Nullable SubmissionAction action, Urn artefact) {

  /** Always with a version, which the schemas demand: 1.0 for an artefact that has none. */
  public SubmittedStructure {
    if (artefact.version().isEmpty()) {
      artefact =
          new Urn(artefact.type(), artefact.agency(), artefact.id(), Version.DEFAULT.text(), "");
    }
  }

  public static SubmittedStructure shape(Parts<SubmittedStructure> parts) {
    String action = parts.attribute("action", it -> word(it.action(), parts.era()));
    Urn artefact = parts.reference(Part.one("MaintainableObject"), SubmittedStructure::artefact);
    if (artefact == null) {
      throw new InvalidMessage("a SubmittedStructure has no MaintainableObject");
    }
    return new SubmittedStructure(
        action == null ? null : SubmissionAction.of(action), artefact.artefact());
  }

  /** Only SDMX 3.1 can say Merge; what came before it says the same by Append. */
  private static @Nullable String word(@Nullable SubmissionAction action, Era era) {
    boolean isTooNew = action == SubmissionAction.MERGE && (era == Era.V21 || era == Era.V30);
    return action == null ? null : isTooNew ? SubmissionAction.APPEND.word() : action.word();
  }
}
