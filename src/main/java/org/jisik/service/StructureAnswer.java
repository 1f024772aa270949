package org.jisik.service;

import java.util.List;
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
}
