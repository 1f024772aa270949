package org.jisik.service.view;

import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;

/**
 * The ids of artefacts that become artefacts of another class: their own, or, where one of that
 * class has it already, with their class before it, {@code Hierarchy_REGIONS}.
 */
record FreeId(ArtefactLookup known) {

  /** The base of an artefact as one of another class. */
  Maintainable base(Artefact artefact, StructureClass other) {
    Maintainable base = artefact.base();
    Urn same = artefact.ref().urn().withType(other);
    boolean isTaken =
        known.resolve(same).filter(found -> found.version().equals(base.version())).isPresent();
    return isTaken
        ? base.withNaming(
            base.naming().withId(artefact.type().structureClass().name() + "_" + base.id()))
        : base;
  }
}
