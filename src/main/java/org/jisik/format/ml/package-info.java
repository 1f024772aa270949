/**
 * SDMX-ML, data and structures, read and written with StAX.
 *
 * <p>May use {@code format}, {@code model}, {@code error} and its own {@code envelope}. Start at
 * the class named like the standard, or at {@code MlSink} and {@code MlNode} for structures.
 */
@NullMarked
package org.jisik.format.ml;

import org.jspecify.annotations.NullMarked;
