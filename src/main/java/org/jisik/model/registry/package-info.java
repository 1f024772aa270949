/**
 * What is said to a registry and by it: structures are submitted, data are registered, changes are
 * subscribed to.
 *
 * <p>May use the other rooms of {@code model} and {@code error}. Start at {@code RegistryMessage};
 * like artefacts, messages tell their parts by a shape.
 */
@NullMarked
package org.jisik.model.registry;

import org.jspecify.annotations.NullMarked;
