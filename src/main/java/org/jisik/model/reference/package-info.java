/**
 * How one SDMX object points at another: URNs, artefact and item references, versions and their
 * ranges.
 *
 * <p>May use the rest of {@code model} and {@code error}. Start at {@code ArtefactRef}.
 */
@NullMarked
package org.jisik.model.reference;

import org.jspecify.annotations.NullMarked;
