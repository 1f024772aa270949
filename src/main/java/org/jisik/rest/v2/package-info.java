/**
 * SDMX-REST 2.x: its grammar, its defaults, its status table; nothing else differs from 1.x.
 *
 * <p>May use {@code rest} and what that uses, never {@code rest.v1}. Start at {@code
 * V2DataResource}.
 */
@NullMarked
package org.jisik.rest.v2;

import org.jspecify.annotations.NullMarked;
