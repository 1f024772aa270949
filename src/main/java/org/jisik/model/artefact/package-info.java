/**
 * The artefact types of the SDMX information model, one file each.
 *
 * <p>May use the rest of {@code model} and {@code error}. Start at {@code ArtefactTypes}, the list
 * that every type registers in; {@code Codelist} is the plainest type.
 */
@NullMarked
package org.jisik.model.artefact;

import org.jspecify.annotations.NullMarked;
