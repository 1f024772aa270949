package org.jisik.service.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jisik.error.Unavailable;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.registry.SubmitStructureResponse;
import org.jisik.service.Caller;
import org.jisik.service.view.ArtefactViews;
import org.jisik.store.DataStore;
import org.jisik.store.StructureChange;
import org.jisik.store.StructureStore;
import org.jisik.store.Structures;

/**
 * Takes submissions of structures. Each artefact is judged for itself: what is accepted is made in
 * one transaction, what is refused leaves no trace, and what needs something refused is refused
 * with it.
 *
 * <p>Submissions wait for each other; if another server has changed something meanwhile, a
 * submission is judged anew.
 */
@ApplicationScoped
public class MaintenanceService {

  private static final int ATTEMPTS = 10;

  private final StructureStore store;
  private final ArtefactViews views;
  private final List<ChangeRule> ownRules;
  private final Clock clock;
  private final ReentrantLock turn = new ReentrantLock(true);

  public MaintenanceService(
      StructureStore store, DataStore data, ArtefactViews views, Clock clock) {
    this.store = store;
    this.views = views;
    this.ownRules = List.of(new ReferrerRule(), new ExtensionRule(), new DataRule(data, clock));
    this.clock = clock;
  }

  /**
   * Judges a submission, and stores what is accepted unless it is a dry run.
   *
   * @return a result for each request, in their order
   * @throws org.jisik.error.Unauthenticated if nobody knows who the caller is
   * @throws Unavailable if other servers keep changing structures
   */
  public SubmitStructureResponse submit(Submission submission, Caller caller) {
    caller.require(caller.isKnown(), "maintaining structures");
    turn.lock();
    try {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Structures now = store.now();
        List<Proposal> proposals = judge(submission, caller, now);
        if (submission.isDryRun() || isMade(proposals, caller, now.revision())) {
          boolean isDone = !submission.isDryRun();
          return new SubmitStructureResponse(
              proposals.stream().map(proposal -> proposal.result(isDone)).toList());
        }
      }
    } finally {
      turn.unlock();
    }
    throw new Unavailable("others keep changing structures; try again");
  }

  private List<Proposal> judge(Submission submission, Caller caller, Structures now) {
    Present present = new Present(now);
    Drafting drafting =
        new Drafting(present, new Likeness(views, submission.era()), submission.scope().isOne());
    Map<ArtefactRef, Long> times = times(submission);
    List<Proposal> drafts =
        submission.requests().stream()
            .map(
                request ->
                    objection(request, submission, caller, times)
                        .map(problem -> Proposal.refused(request, problem))
                        .orElseGet(() -> drafting.of(request)))
            .toList();
    List<ChangeRule> rules = new ArrayList<>(ownRules);
    rules.add(0, new ReferenceRule(present));
    return new Review(present, rules).of(drafts);
  }

  private static Map<ArtefactRef, Long> times(Submission submission) {
    Map<ArtefactRef, Long> times = new HashMap<>();
    submission.requests().forEach(request -> times.merge(request.artefact(), 1L, Long::sum));
    return times;
  }

  /** What speaks against a request before its artefact is looked at. */
  private static Optional<Problem> objection(
      Request request, Submission submission, Caller caller, Map<ArtefactRef, Long> times) {
    ArtefactRef ref = request.artefact();
    return submission
        .scope()
        .problem(ref)
        .or(() -> forbidden(caller, ref))
        .or(() -> repeated(times.getOrDefault(ref, 1L)));
  }

  private static Optional<Problem> repeated(long times) {
    return times == 1
        ? Optional.empty()
        : Optional.of(Problem.invalid("it is in the message %d times", times));
  }

  private static Optional<Problem> forbidden(Caller caller, ArtefactRef ref) {
    return caller.mayMaintain(ref.agency())
        ? Optional.empty()
        : Optional.of(
            new Problem(
                Outcome.FORBIDDEN,
                "user '%s' may not maintain structures of the agency %s"
                    .formatted(caller.name(), ref.agency())));
  }

  private boolean isMade(List<Proposal> proposals, Caller caller, long revision) {
    List<Proposal> changes = proposals.stream().filter(Proposal::isChange).toList();
    StructureChange change =
        new StructureChange(
            changes.stream().flatMap(it -> it.proposed().stream()).toList(),
            changes.stream().filter(it -> it.proposed().isEmpty()).map(Proposal::ref).toList(),
            clock.instant(),
            caller.name());
    return changes.isEmpty() || store.change(change, revision);
  }
}
