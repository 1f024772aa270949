/**
 * Reference metadata: found, laid out and held against their structure.
 *
 * <p>May use {@code service}, {@code service.view}, {@code query}, {@code model} and {@code error}.
 * Start at {@code MetadataService}; {@code MetadataLayouts} says how the metadata of a flow are
 * laid out, {@code Conformity} what is wrong with a set.
 */
@NullMarked
package org.jisik.service.metadata;

import org.jspecify.annotations.NullMarked;
