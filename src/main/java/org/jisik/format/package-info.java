/**
 * The contracts of the encodings and their negotiable names and options.
 *
 * <p>May use {@code model} and {@code error}; knows neither queries nor stores nor HTTP. Start at
 * {@code DataFormat}, {@code StructureFormat} and {@code RegistryFormat}; the encodings are in the
 * packages below.
 */
@NullMarked
package org.jisik.format;

import org.jspecify.annotations.NullMarked;
