/**
 * What is said when structures are submitted: requests, and the result for each artefact.
 *
 * <p>May use the other rooms of {@code model} and {@code error}. Start at {@code
 * SubmitStructureRequest}.
 */
@NullMarked
package org.jisik.model.registry;

import org.jspecify.annotations.NullMarked;
