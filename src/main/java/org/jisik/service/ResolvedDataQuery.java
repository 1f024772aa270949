package org.jisik.service;

import java.util.Optional;
import java.util.Set;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.store.Selection;

/**
 * A question for one flow with everything looked up and checked: equal for v1 and v2.
 *
 * @param source the flow that holds the data; another one where the flow asked for is a view
 * @param layout the layout of the flow, structure or agreement asked for
 * @param selection which series and observations
 * @param measures the ids of the measures wanted
 * @param measureDimension what stands for several measures in SDMX 2.1; empty with one measure, or
 *     if there is no view
 */
public record ResolvedDataQuery(
    ArtefactRef source,
    DataLayout layout,
    Selection selection,
    Set<String> measures,
    Optional<Component> measureDimension) {}
