package org.jisik.service.maintenance;

import java.util.stream.Stream;

/** A rule that a change must keep together with everything else there is. */
interface ChangeRule {

  /**
   * What speaks against a proposal.
   *
   * @param proposal an accepted one that changes something
   */
  Stream<Problem> problems(Proposal proposal, Situation situation);
}
