package org.jisik.model.artefact;

import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/** An element that says nothing but its presence. */
record Mark() {

  static Mark shape(Parts<Mark> parts) {
    return new Mark();
  }

  /** A mark, or none. */
  static @Nullable Mark when(boolean present) {
    return present ? new Mark() : null;
  }
}
