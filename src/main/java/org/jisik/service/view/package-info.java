/**
 * What the formats of an era can say: artefacts of one era turned into those of another, model to
 * model.
 *
 * <p>May use {@code model} and {@code error}. Start at {@code ArtefactViews}, the list of views;
 * each view is one file, and no format converts anything.
 */
@NullMarked
package org.jisik.service.view;

import org.jspecify.annotations.NullMarked;
