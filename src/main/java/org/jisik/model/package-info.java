/**
 * What SDMX says exists: structures, references, data, time and text.
 *
 * <p>May use {@code error}, the JDK and jspecify, no framework; its types are immutable. Start at
 * {@code model.artefact}, one file per artefact type.
 */
@NullMarked
package org.jisik.model;

import org.jspecify.annotations.NullMarked;
