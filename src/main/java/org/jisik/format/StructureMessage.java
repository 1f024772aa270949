package org.jisik.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.LeftOut;

/**
 * What a structure message says.
 *
 * @param artefacts in any order
 * @param leftOut what it does not hold although it was asked for
 */
public record StructureMessage(
    MessageHeader header, List<Artefact> artefacts, List<LeftOut> leftOut) {

  public StructureMessage {
    artefacts = List.copyOf(artefacts);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * The message as an encoding can hold it; what it cannot is left out and said so.
   *
   * @param obstacle why an artefact cannot be held, as a clause; empty if it can
   */
  public StructureMessage heldBy(Function<Artefact, Optional<String>> obstacle) {
    List<Artefact> held = new ArrayList<>();
    List<LeftOut> notHeld = new ArrayList<>(leftOut);
    for (Artefact artefact : artefacts) {
      obstacle
          .apply(artefact)
          .ifPresentOrElse(
              reason -> notHeld.add(new LeftOut(artefact.ref(), reason)), () -> held.add(artefact));
    }
    return new StructureMessage(header, held, notHeld);
  }
}
