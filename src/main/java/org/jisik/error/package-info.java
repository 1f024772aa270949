/**
 * What can go wrong, one case per kind of answer a client can get.
 *
 * <p>May use the JDK alone; every room may use it. Start at {@code SdmxException}; which HTTP
 * status a case becomes is decided in {@code rest.v1} and {@code rest.v2}.
 */
@NullMarked
package org.jisik.error;

import org.jspecify.annotations.NullMarked;
