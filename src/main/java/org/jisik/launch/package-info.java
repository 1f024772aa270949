/**
 * The program: its start, the embedded PostgreSQL, and what is loaded when it starts.
 *
 * <p>May use every room. Start at {@code Main}.
 */
@NullMarked
package org.jisik.launch;

import org.jspecify.annotations.NullMarked;
