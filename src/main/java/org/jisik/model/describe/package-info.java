/**
 * The structure waist: how an artefact tells its parts and is built from parts, in no encoding.
 *
 * <p>May use the rest of {@code model} and {@code error}; it names no artefact type. Start at
 * {@code Described} and its two sides, {@code StructureSink} (write) and {@code StructureNode}
 * (read).
 */
@NullMarked
package org.jisik.model.describe;

import org.jspecify.annotations.NullMarked;
