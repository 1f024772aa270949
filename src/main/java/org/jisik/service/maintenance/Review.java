package org.jisik.service.maintenance;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Judges proposals by each other and by everything else there is. One that is refused takes others
 * with it that need it, so it goes on until nobody is refused any more.
 */
final class Review {

  private final Present present;
  private final List<ChangeRule> rules;

  Review(Present present, List<ChangeRule> rules) {
    this.present = present;
    this.rules = rules;
  }

  List<Proposal> of(List<Proposal> drafts) {
    Prospect before = new Prospect(present, List.of());
    List<Proposal> judged = drafts;
    long accepted;
    do {
      accepted = count(judged);
      Situation situation = new Situation(before, new Prospect(present, judged));
      judged = judged.stream().map(proposal -> judge(proposal, situation)).toList();
    } while (count(judged) < accepted);
    return judged;
  }

  private static long count(List<Proposal> proposals) {
    return proposals.stream().filter(Proposal::isAccepted).count();
  }

  private Proposal judge(Proposal proposal, Situation situation) {
    return proposal.isChange()
        ? proposal.with(
            rules.stream()
                .flatMap(rule -> rule.problems(proposal, situation))
                .distinct()
                .collect(Collectors.toList()))
        : proposal;
  }
}
