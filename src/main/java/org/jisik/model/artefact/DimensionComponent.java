package org.jisik.model.artefact;

import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/** A dimension of a data structure: one that makes up series keys, or time. */
public sealed interface DimensionComponent permits Dimension, TimeDimension {

  Identifiable naming();

  /** The concept it represents; null only in a message that forgot it. */
  @Nullable Urn conceptIdentity();

  /** Its own values; null if the concept's core representation holds. */
  @Nullable Representation localRepresentation();

  default String id() {
    return naming().id();
  }
}
