package org.jisik.service.maintenance;

import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;

/** An artefact without its version, by which references find it. */
record Name(String type, String agency, String id) {

  static Name of(ArtefactRef ref) {
    return new Name(ref.type().name(), ref.agency(), ref.id());
  }

  static Name of(Urn urn) {
    return new Name(urn.type().maintainable().name(), urn.agency(), urn.id());
  }
}
