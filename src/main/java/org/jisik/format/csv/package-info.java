/**
 * SDMX-CSV, one class per version and purpose.
 *
 * <p>May use {@code format}, {@code model} and {@code error}. Start at the class named like the
 * standard: {@code SdmxCsv20DataFormat} writes SDMX-CSV 2.0.
 */
@NullMarked
package org.jisik.format.csv;

import org.jspecify.annotations.NullMarked;
