/**
 * The data waist: observations as a forward-only stream in constant memory, whatever the source or
 * the format.
 *
 * <p>May use the rest of {@code model} and {@code error}. Start at {@code DataCursor}, which
 * writers pull and readers and stores implement.
 */
@NullMarked
package org.jisik.model.data;

import org.jspecify.annotations.NullMarked;
