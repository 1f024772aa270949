/**
 * What data there are, answered without reading observations.
 *
 * <p>May use {@code store}, {@code query}, {@code model} and {@code error}. Start at {@code
 * SeriesIndex}, which knows every series of a flow, and {@code Availability}, which is what it
 * tells.
 */
@NullMarked
package org.jisik.service.availability;

import org.jspecify.annotations.NullMarked;
