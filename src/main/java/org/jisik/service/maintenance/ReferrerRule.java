package org.jisik.service.maintenance;

import java.util.stream.Stream;
import org.jisik.service.maintenance.Present.Pointer;

/** What others refer to stays: an artefact, or an item in it. */
final class ReferrerRule implements ChangeRule {

  @Override
  public Stream<Problem> problems(Proposal proposal, Situation situation) {
    return situation
        .after()
        .pointersTo(proposal.ref())
        .filter(pointer -> situation.isAbout(proposal.ref(), pointer.target()))
        .filter(pointer -> situation.breaks(pointer.target()))
        .map(pointer -> problem(pointer, proposal));
  }

  private static Problem problem(Pointer pointer, Proposal proposal) {
    boolean isGone = proposal.proposed().isEmpty();
    return isGone || !pointer.target().isItem()
        ? Problem.conflict("%s refers to it", pointer.from())
        : Problem.conflict(
            "%s refers to its %s %s, which would be gone",
            pointer.from(), pointer.target().type().name(), pointer.target().item());
  }
}
