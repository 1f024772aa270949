package org.jisik.format.ml.envelope;

import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a data message says about one structure that its data sets follow.
 *
 * @param structureId the id by which data sets in the message name it
 * @param namespace the namespace of the elements that are specific to the structure; null in
 *     generic data
 * @param dimensionAtObservation the dimension whose value is at the observation, or {@code
 *     AllDimensions}; null if not said
 * @param context the dataflow ({@code StructureUsage}), data structure ({@code Structure}) or
 *     provision agreement
 */
public record HeaderStructure(
    String structureId,
    @Nullable String namespace,
    @Nullable String dimensionAtObservation,
    Urn context) {

  /** The same with an identity for the context. */
  public HeaderStructure(
      String structureId,
      @Nullable String namespace,
      @Nullable String dimensionAtObservation,
      ArtefactRef context) {
    this(structureId, namespace, dimensionAtObservation, context.urn());
  }
}
