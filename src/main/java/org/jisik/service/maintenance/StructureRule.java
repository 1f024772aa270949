package org.jisik.service.maintenance;

import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;

/** A rule that an artefact must keep by itself, whatever else there is. */
interface StructureRule {

  /** Each way in which an artefact breaks the rule, as a text for the caller. */
  Stream<String> problems(Artefact artefact, Inventory inventory);
}
