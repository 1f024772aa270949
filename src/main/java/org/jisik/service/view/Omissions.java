package org.jisik.service.view;

import java.util.ArrayList;
import java.util.List;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.LeftOut;

/** What a view leaves out of one artefact, gathered while it converts it. */
final class Omissions {

  private final Artefact artefact;
  private final List<LeftOut> all = new ArrayList<>();

  Omissions(Artefact artefact) {
    this.artefact = artefact;
  }

  /** A part that the era has no form for, and why. */
  void add(String part, String reason) {
    all.add(new LeftOut(artefact.ref(), part, reason));
  }

  /** All parts of a kind, if there are any, how many and why. */
  void addAny(List<?> parts, String kind, String reason) {
    if (!parts.isEmpty()) {
      add("%s (%d)".formatted(kind, parts.size()), reason);
    }
  }

  /** What the artefact has become. */
  Viewed viewed(List<? extends Artefact> converted) {
    return new Viewed(List.copyOf(converted), all);
  }

  /** Nothing has become of the artefact. */
  Viewed nothing(String reason) {
    all.add(new LeftOut(artefact.ref(), reason));
    return new Viewed(List.of(), all);
  }
}
