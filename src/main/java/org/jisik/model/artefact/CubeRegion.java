package org.jisik.model.artefact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;

/**
 * A part of the cube: the values of its dimensions, and of other components.
 *
 * @param isIncluded whether it is what the constraint means; otherwise what it leaves out
 * @param annotations since SDMX 3.0
 * @param dimensions one selection for each dimension that is limited
 * @param components one selection for each attribute or measure that is limited
 */
public record CubeRegion(
    boolean isIncluded,
    List<Annotation> annotations,
    List<MemberSelection> dimensions,
    List<MemberSelection> components) {

  public CubeRegion {
    annotations = List.copyOf(annotations);
    dimensions = List.copyOf(dimensions);
    components = List.copyOf(components);
  }

  /** The selection of a dimension or another component, if there is one. */
  public Optional<MemberSelection> find(String component) {
    return Stream.concat(dimensions.stream(), components.stream())
        .filter(selection -> selection.id().equals(component))
        .findFirst();
  }

  private static final Part INCLUDE = Part.one("include");

  static CubeRegion shape(Parts<CubeRegion> parts) {
    boolean is21 = parts.era() == Era.V21;
    Boolean include =
        parts.flag(is21 ? INCLUDE.json("isIncluded") : INCLUDE, CubeRegion::isIncluded);
    return new CubeRegion(
        !Boolean.FALSE.equals(include),
        is21
            ? List.of()
            : parts.list(Identifiable.ANNOTATIONS, CubeRegion::annotations, Annotation::shape),
        parts.list(Part.many("KeyValue"), CubeRegion::dimensions, MemberSelection::dimension),
        parts.list(
            Part.many(is21 ? "Attribute" : "Component"),
            CubeRegion::components,
            MemberSelection::component));
  }
}
