/**
 * SDMX-CSV, one class per version and purpose.
 *
 * <p>May use {@code format}, {@code model} and {@code error}. Start at the class named like the
 * standard: {@code SdmxCsv20DataFormat} writes and reads SDMX-CSV 2.0. What the versions differ in
 * is {@code CsvDialect}; {@code CsvWriter} leads to the writing side, {@code CsvDataCursor} to the
 * reading side.
 */
@NullMarked
package org.jisik.format.csv;

import org.jspecify.annotations.NullMarked;
