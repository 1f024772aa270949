/**
 * Text in several languages and the choice among them.
 *
 * <p>May use the rest of {@code model} and {@code error}. Start at {@code LocalisedText}.
 */
@NullMarked
package org.jisik.model.text;

import org.jspecify.annotations.NullMarked;
