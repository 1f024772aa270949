/**
 * The metadata waist: how the reference metadata of a flow are laid out, as formats need to know.
 *
 * <p>May use the rest of {@code model} and {@code error}. Start at {@code MetadataLayout}; the
 * metadata themselves are artefacts, {@code model.artefact.MetadataSet}.
 */
@NullMarked
package org.jisik.model.metadata;

import org.jspecify.annotations.NullMarked;
