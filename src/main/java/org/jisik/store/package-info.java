/**
 * The ports through which structures and data are kept and found again; nothing else.
 *
 * <p>May use {@code query}, {@code model} and {@code error}. Start at {@code StructureStore} and
 * {@code DataStore}; the implementation is {@code store.postgres}.
 */
@NullMarked
package org.jisik.store;

import org.jspecify.annotations.NullMarked;
