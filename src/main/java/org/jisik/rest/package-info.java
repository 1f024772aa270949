/**
 * HTTP as both API versions share it: negotiation, streaming answers, errors, caching.
 *
 * <p>May use {@code service}, {@code format}, {@code query}, {@code model} and {@code error}; the
 * only room, with its two versions, that uses {@code jakarta.ws.rs}. Start at {@code Formats}, the
 * list of what can be negotiated, and {@code StreamingAnswer}.
 */
@NullMarked
package org.jisik.rest;

import org.jspecify.annotations.NullMarked;
