package org.jisik.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisik.error.NotAcceptable;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.LeftOut;
import org.jisik.service.view.Viewed;

/**
 * The structures that answer a question.
 *
 * @param artefacts those asked for first, then those that come along
 * @param leftOut what the era of the answer has no form for
 * @param tag changes whenever the answer may have changed
 */
public record StructureAnswer(List<Artefact> artefacts, List<LeftOut> leftOut, String tag) {

  /** A refusal names these, and how many others there are. */
  private static final int MAX_REASONS = 10;

  public StructureAnswer {
    artefacts = List.copyOf(artefacts);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * This answer without what an encoding cannot hold.
   *
   * @param obstacle why an artefact cannot be held, as a clause; empty if it can
   * @throws NotAcceptable if nothing remains
   */
  public StructureAnswer heldBy(Function<Artefact, Optional<String>> obstacle) {
    Viewed held = new Viewed(artefacts, leftOut).heldBy(obstacle);
    return new StructureAnswer(held.artefacts(), held.leftOut(), tag).orNotAcceptable();
  }

  /** This answer. @throws NotAcceptable if everything is left out */
  StructureAnswer orNotAcceptable() {
    if (artefacts.isEmpty()) {
      throw new NotAcceptable(reasons());
    }
    return this;
  }

  private String reasons() {
    String first =
        leftOut.stream()
            .limit(MAX_REASONS)
            .map(LeftOut::toString)
            .collect(Collectors.joining("; "));
    int others = leftOut.size() - MAX_REASONS;
    return others > 0 ? first + "; and %d more".formatted(others) : first;
  }
}
