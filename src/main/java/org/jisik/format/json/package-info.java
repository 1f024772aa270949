/**
 * SDMX-JSON, one class per version and purpose.
 *
 * <p>May use {@code format}, {@code model}, {@code error} and Jackson's streaming API. Start at the
 * class named like the standard: {@code SdmxJson20DataFormat} writes SDMX-JSON 2.0 data.
 */
@NullMarked
package org.jisik.format.json;

import org.jspecify.annotations.NullMarked;
