package org.jisik.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jisik.error.NotFound;
import org.jisik.model.artefact.Annotation;
import org.jisik.model.artefact.DataConstraint;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
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

  /** What a flow is, as its annotations and constraints say. */
  static FlowView of(Dataflow flow, DataLayout layout, Registry registry) {
    return flow.base().annotations().stream()
        .filter(annotation -> SOURCE.equals(annotation.type()))
        .map(annotation -> source(annotation, flow, registry))
        .findFirst()
        .map(source -> new FlowView(source, slice(flow.ref(), layout, registry)))
        .orElseGet(() -> new FlowView(flow.ref(), Map.of()));
  }

  /** The part of these data that further constraints allow. */
  FlowView within(ArtefactRef constrained, DataLayout layout, Registry registry) {
    Map<String, Codes> narrower = new HashMap<>(slice);
    slice(constrained, layout, registry)
        .forEach((dimension, codes) -> narrower.merge(dimension, codes, Codes::and));
    return new FlowView(source, narrower);
  }

  private static ArtefactRef source(Annotation annotation, Dataflow flow, Registry registry) {
    String urn = annotation.title() == null ? "" : annotation.title();
    return registry
        .resolve(Urn.parse(urn))
        .orElseThrow(
            () ->
                new NotFound(
                    "%s shows data of %s, which does not exist".formatted(flow.ref(), urn)));
  }

  /** The codes that all constraints attached to a flow or an agreement allow. */
  private static Map<String, Codes> slice(
      ArtefactRef constrained, DataLayout layout, Registry registry) {
    Map<String, Codes> slice = new HashMap<>();
    List<DataConstraint> constraints = constraints(constrained, registry);
    for (Component dimension : constraints.isEmpty() ? List.<Component>of() : layout.dimensions()) {
      Optional<CodeTree> codes = codes(dimension, registry);
      for (DataConstraint constraint : constraints) {
        allowed(dimension, codes, constraint)
            .map(allowed -> new Codes.OneOf(new TreeSet<>(allowed)))
            .ifPresent(allowed -> slice.merge(dimension.id(), allowed, Codes::and));
      }
    }
    return slice;
  }

  private static Optional<CodeTree> codes(Component dimension, Registry registry) {
    return Optional.ofNullable(dimension.codes())
        .flatMap(codes -> registry.items(codes.list()))
        .map(list -> new CodeTree(list.items()));
  }

  /** What a constraint allows for a dimension; empty if it is everything. */
  private static Optional<Set<String>> allowed(
      Component dimension, Optional<CodeTree> codes, DataConstraint constraint) {
    return codes.isEmpty()
        ? constraint.allowedCodes(dimension.id())
        : codes
            .map(tree -> ConstraintLimits.of(constraint).allowed(dimension.id(), tree))
            .filter(allowed -> allowed.size() < codes.get().ids().size());
  }

  private static List<DataConstraint> constraints(ArtefactRef constrained, Registry registry) {
    return registry.findAll(registry.parents(constrained).toList()).stream()
        .filter(DataConstraint.class::isInstance)
        .map(DataConstraint.class::cast)
        .filter(constraint -> !constraint.isActual())
        .toList();
  }
}
