package org.jisik.store.postgres;

import java.util.Set;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.reference.Urn;

/**
 * An artefact as the store keeps it.
 *
 * @param json every part of every era
 * @param references what the artefact refers to, as written
 */
record ArtefactBody(String json, Set<Urn> references) {

  static ArtefactBody of(Artefact artefact) {
    return of(artefact, artefact.type());
  }

  private static <A extends Artefact> ArtefactBody of(Artefact artefact, ArtefactType<A> type) {
    ShapedBody body = ShapedBody.of(type.javaType().cast(artefact), type.shape());
    return new ArtefactBody(body.json(), body.references());
  }

  /** The artefact of a type that a stored body describes. */
  static <A extends Artefact> A read(String json, ArtefactType<A> type) {
    return ShapedBody.read(json, type.shape());
  }
}
