package org.jisik.model.registry;

import java.util.Objects;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;

/**
 * What became of one submitted artefact, or of one item that was deleted.
 *
 * @param action what was done, or would have been
 * @param target the artefact or item; where messages cannot name an item, they name the artefact
 *     around it and say the item in a remark
 */
public record SubmissionResult(SubmissionAction action, Urn target, StatusMessage message) {

  static SubmissionResult shape(Parts<SubmissionResult> parts) {
    SubmittedStructure structure =
        parts.group(
            Part.one("SubmittedStructure"),
            result -> new SubmittedStructure(result.action(), result.target().artefact()),
            SubmittedStructure::shape);
    StatusMessage message = StatusMessage.part(parts, SubmissionResult::told);
    SubmittedStructure known = Objects.requireNonNull(structure, "SubmittedStructure");
    return new SubmissionResult(
        Objects.requireNonNullElse(known.action(), SubmissionAction.APPEND),
        known.artefact(),
        message);
  }

  private StatusMessage told() {
    return target.isItem() ? message.with("it is about the item " + target) : message;
  }
}
