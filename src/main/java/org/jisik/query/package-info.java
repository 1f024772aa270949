/**
 * What can be asked, in no URL syntax: data, structures, availability.
 *
 * <p>May use {@code model} and {@code error}. Start at {@code DataQuery}; the grammars that produce
 * it are in {@code rest.v1} and {@code rest.v2}.
 */
@NullMarked
package org.jisik.query;

import org.jspecify.annotations.NullMarked;
