/**
 * Time in SDMX: periods of every kind, and ranges of them.
 *
 * <p>May use the rest of {@code model} and {@code error}. Start at {@code TimePeriod}.
 */
@NullMarked
package org.jisik.model.time;

import org.jspecify.annotations.NullMarked;
