package org.jisik.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisik.error.NotAcceptable;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.LeftOut;

/**
 * The structures that answer a question.
 *
 * @param artefacts those asked for first, then those that come along
 * @param leftOut what the era of the answer has no form for
 * @param tag changes whenever the answer may have changed
 */
public record StructureAnswer(List<Artefact> artefacts, List<LeftOut> leftOut, String tag) {

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
  public StructureAnswer without(Function<Artefact, Optional<String>> obstacle) {
    List<Artefact> held = new ArrayList<>();
    List<LeftOut> all = new ArrayList<>(leftOut);
    for (Artefact artefact : artefacts) {
      obstacle
          .apply(artefact)
          .ifPresentOrElse(
              reason -> all.add(new LeftOut(artefact.ref(), reason)), () -> held.add(artefact));
    }
    return new StructureAnswer(held, all, tag).orNotAcceptable();
  }

  /** This answer. @throws NotAcceptable if everything is left out */
  StructureAnswer orNotAcceptable() {
    if (artefacts.isEmpty()) {
      throw new NotAcceptable(
          leftOut.stream().map(LeftOut::toString).collect(Collectors.joining("; ")));
    }
    return this;
  }
}
