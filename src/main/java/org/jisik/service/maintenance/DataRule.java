package org.jisik.service.maintenance;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.service.maintenance.Present.Pointer;
import org.jisik.store.DataStore;
import org.jspecify.annotations.Nullable;

/** Data that are stored stay readable: their flow stays, and their structure still fits them. */
final class DataRule implements ChangeRule {

  private final DataStore data;
  private final Clock clock;

  DataRule(DataStore data, Clock clock) {
    this.data = data;
    this.clock = clock;
  }

  @Override
  public Stream<Problem> problems(Proposal proposal, Situation situation) {
    return Stream.concat(
        ofFlow(proposal, situation),
        situation
            .after()
            .pointersTo(proposal.ref())
            .filter(pointer -> situation.isAbout(proposal.ref(), pointer.target()))
            .flatMap(pointer -> ofStructure(pointer, situation)));
  }

  private Stream<Problem> ofFlow(Proposal proposal, Situation situation) {
    if (!(proposal.before() instanceof Dataflow before) || !hasData(proposal.ref())) {
      return Stream.empty();
    }
    return proposal.after() instanceof Dataflow after
        ? misfits(proposal.ref(), before.structure(), after.structure(), situation)
        : Stream.of(Problem.conflict("it holds data"));
  }

  /** What a change of its structure does to a flow that does not change itself. */
  private Stream<Problem> ofStructure(Pointer pointer, Situation situation) {
    boolean isFlow =
        situation.after().find(pointer.from()).filter(Dataflow.class::isInstance).isPresent();
    return isFlow && hasData(pointer.from())
        ? misfits(pointer.from(), pointer.target(), pointer.target(), situation)
        : Stream.empty();
  }

  /** Data that once were there count too: their history can be asked for. */
  private boolean hasData(ArtefactRef flow) {
    return data.snapshot(flow, clock.instant()).revision() > 0;
  }

  private static Stream<Problem> misfits(
      ArtefactRef flow, @Nullable Urn before, @Nullable Urn after, Situation situation) {
    Optional<DataStructure> then = structure(before, situation.before());
    Optional<DataStructure> now = structure(after, situation.after());
    return then.isEmpty() || now.isEmpty()
        ? Stream.empty()
        : new Readability(then.get(), now.get())
            .losses()
            .map(loss -> Problem.conflict("%s holds data, and %s", flow, loss));
  }

  private static Optional<DataStructure> structure(@Nullable Urn reference, Prospect prospect) {
    return Stream.ofNullable(reference)
        .flatMap(urn -> prospect.find(urn, DataStructure.class).stream())
        .findFirst();
  }
}
