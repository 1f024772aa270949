package org.jisik.query;

import org.jisik.query.StructureQuery.Which;

/**
 * A question for the schema of the messages that hold the data, or metadata, of something.
 *
 * @param which one structure, flow or agreement, of data or of metadata
 * @param isFlat whether observations stand alone ({@code dimensionAtObservation=AllDimensions})
 * @param isDeletion whether the messages are to delete, so that nothing in them is required
 */
public record SchemaQuery(Which which, boolean isFlat, boolean isDeletion) {}
