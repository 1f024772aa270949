package org.jisik.service.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.LeftOut;

/**
 * Artefacts as an era can say them.
 *
 * @param artefacts in the order of those they come from
 * @param leftOut what the era has no form for
 */
public record Viewed(List<Artefact> artefacts, List<LeftOut> leftOut) {

  public Viewed {
    artefacts = List.copyOf(artefacts);
    leftOut = List.copyOf(leftOut);
  }

  /** These artefacts, and nothing left out. */
  static Viewed as(List<? extends Artefact> artefacts) {
    return new Viewed(List.copyOf(artefacts), List.of());
  }

  /** This artefact alone. */
  static Viewed as(Artefact artefact) {
    return as(List.of(artefact));
  }

  /** Nothing of an artefact, and why. */
  static Viewed without(Artefact artefact, String reason) {
    return new Viewed(List.of(), List.of(new LeftOut(artefact.ref(), reason)));
  }

  /** An artefact, without some of its parts. */
  static Viewed as(Artefact artefact, List<LeftOut> leftOut) {
    return new Viewed(List.of(artefact), leftOut);
  }

  /**
   * These without what cannot be held.
   *
   * @param obstacle why an artefact cannot be held, as a clause; empty if it can
   */
  public Viewed heldBy(Function<Artefact, Optional<String>> obstacle) {
    return then(
        artefact ->
            obstacle
                .apply(artefact)
                .map(reason -> without(artefact, reason))
                .orElseGet(() -> as(artefact)));
  }

  /** Each of these artefacts seen once more; what was left out stays so. */
  Viewed then(Function<Artefact, Viewed> view) {
    List<Viewed> each = artefacts.stream().map(view).toList();
    return new Viewed(
        each.stream().flatMap(one -> one.artefacts().stream()).toList(),
        Stream.concat(leftOut.stream(), each.stream().flatMap(one -> one.leftOut().stream()))
            .toList());
  }
}
