package org.jisik.format.ml;

import org.jisik.model.data.DataAction;
import org.jisik.model.data.DataLayout;

/**
 * What a data set of a message says of itself.
 *
 * @param layout the layout of its structure
 * @param action what it asks for
 * @param dimensionAtObservation the dimension at its observations, or {@code AllDimensions}
 */
record ReceivedDataSet(DataLayout layout, DataAction action, String dimensionAtObservation) {}
