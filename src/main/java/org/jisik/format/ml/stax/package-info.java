/**
 * What every room of SDMX-ML stands on: StAX set up safely, and the namespaces of the three
 * versions.
 *
 * <p>May use {@code model} and {@code error}. Start at {@code MlStreams}.
 */
@NullMarked
package org.jisik.format.ml.stax;

import org.jspecify.annotations.NullMarked;
