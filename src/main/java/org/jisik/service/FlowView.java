package org.jisik.service;

import java.util.Map;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.query.Codes;

/**
 * Where the data of a flow are: in the flow itself, or in another one of which it shows a slice.
 *
 * <p>A flow is a view if an annotation of type {@value #SOURCE} names the flow that holds the data;
 * the slice is what its own data constraint allows. See {@code docs/adr/0005-views-of-a-flow.md}.
 *
 * @param source the flow that holds the data
 * @param slice the codes allowed, by dimension; empty if the flow holds its data itself
 */
record FlowView(ArtefactRef source, Map<String, Codes> slice) {

  /** The type of the annotation whose title is the URN of the source flow. */
  static final String SOURCE = "JISIK_SOURCE_DATAFLOW";

  FlowView {
    slice = Map.copyOf(slice);
  }

  static FlowView of(Dataflow flow, Registry registry) {
    return new FlowView(flow.ref(), Map.of());
  }
}
