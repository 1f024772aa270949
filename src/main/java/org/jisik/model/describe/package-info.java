/**
 * The structure waist: how an artefact tells its parts and is built from parts, in no encoding.
 *
 * <p>May use the rest of {@code model} and {@code error}; it names no artefact type. Start at
 * {@code Shape}, which describes a type once, and {@code Parts}, which an encoding implements
 * twice: to write and to read.
 */
@NullMarked
package org.jisik.model.describe;

import org.jspecify.annotations.NullMarked;
