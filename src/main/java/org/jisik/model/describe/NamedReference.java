package org.jisik.model.describe;

import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * A reference under a name by which it is spoken of further on.
 *
 * @param name null where it has none; an encoding that needs one takes the id of the artefact
 */
public record NamedReference(@Nullable String name, @Nullable Urn target) {}
