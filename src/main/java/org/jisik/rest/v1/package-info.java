/**
 * SDMX-REST 1.x: its grammar, its defaults, its status table; nothing else differs from 2.x.
 *
 * <p>May use {@code rest} and what that uses, never {@code rest.v2}. Start at {@code
 * V1DataResource}.
 */
@NullMarked
package org.jisik.rest.v1;

import org.jspecify.annotations.NullMarked;
