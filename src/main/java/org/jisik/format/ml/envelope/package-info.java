/**
 * The parts of SDMX-ML messages that are bound with JAXB: header, footer, error and registry
 * messages.
 *
 * <p>May use {@code format}, {@code model} and {@code error}; the only room that uses {@code
 * jakarta.xml.bind}, behind one public door. Start at the public type.
 */
@NullMarked
package org.jisik.format.ml.envelope;

import org.jspecify.annotations.NullMarked;
