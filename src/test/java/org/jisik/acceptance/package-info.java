/**
 * What a user sees: tests of the whole program over HTTP, on a real PostgreSQL, with the real
 * content.
 */
@NullMarked
package org.jisik.acceptance;

import org.jspecify.annotations.NullMarked;
