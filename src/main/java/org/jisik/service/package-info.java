/**
 * The use cases: answering data, structure and availability queries, and taking submissions.
 *
 * <p>May use {@code service.view}, {@code store}, {@code query}, {@code model} and {@code error};
 * knows no HTTP. Start at {@code DataService}.
 */
@NullMarked
package org.jisik.service;

import org.jspecify.annotations.NullMarked;
