package org.jisik.service;

import java.util.List;
import org.jisik.model.artefact.Artefact;

/**
 * The structures that answer a question.
 *
 * @param artefacts those asked for first, then those that come along
 * @param tag changes whenever the answer may have changed
 */
public record StructureAnswer(List<Artefact> artefacts, String tag) {

  public StructureAnswer {
    artefacts = List.copyOf(artefacts);
  }
}
