package org.jisik.service.maintenance;

import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.reference.Version;
import org.jisik.service.maintenance.Inventory.Reference;

/**
 * What an artefact refers to is there, stored or in the same message; and a stable artefact does
 * not refer to drafts.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/semver/blob/SDMX-3.0/Versioning%20in%20SDMX.md">Versioning
 *     in SDMX 3.0, dependency management</a>
 */
final class ReferenceRule implements ChangeRule {

  private final Present present;

  ReferenceRule(Present present) {
    this.present = present;
  }

  @Override
  public Stream<Problem> problems(Proposal proposal, Situation situation) {
    boolean isStored = proposal.request() instanceof Request.Store;
    return isStored
        ? proposal.proposed().stream().flatMap(artefact -> of(artefact, situation.after()))
        : Stream.empty();
  }

  private Stream<Problem> of(Artefact artefact, Prospect after) {
    boolean isStable = artefact.base().version().isStable();
    return present.inventory(artefact).references().stream()
        .flatMap(
            reference ->
                Stream.concat(
                    missing(reference, after),
                    isStable ? draft(reference, after) : Stream.empty()));
  }

  private static Stream<Problem> missing(Reference reference, Prospect after) {
    return Stream.ofNullable(after.flaw(reference.target()))
        .map(
            flaw ->
                Problem.conflict("%s refers to %s, %s", reference.from(), reference.label(), flaw));
  }

  private static Stream<Problem> draft(Reference reference, Prospect after) {
    return after.resolve(reference.target()).stream()
        .filter(target -> isDraft(target.version()))
        .map(
            target ->
                Problem.conflict(
                    "%s refers to %s, which is a draft; a stable version refers to none",
                    reference.from(), target));
  }

  private static boolean isDraft(Version version) {
    return !version.extension().isEmpty();
  }
}
