package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * The name of a structure in VTL statements: of a dataflow or any dataflow, a codelist, a concept,
 * or in SDMX 2.1 of a concept scheme.
 *
 * @param alias the name
 * @param dataflow with how its data become data of VTL and back
 * @param isOfAnyDataflow whether these ways hold for every dataflow
 */
public record VtlMapping(
    Nameable naming,
    @Nullable String alias,
    @Nullable Urn dataflow,
    boolean isOfAnyDataflow,
    @Nullable Passage toVtl,
    @Nullable Passage fromVtl,
    @Nullable Urn codelist,
    @Nullable Urn conceptScheme,
    @Nullable Urn concept)
    implements Item<VtlMapping> {

  /**
   * How data pass between SDMX and VTL.
   *
   * @param method for instance {@code Basic} or {@code Pivot}
   * @param space the dimensions that split the data, by one VTL data set for each of their values
   */
  public record Passage(@Nullable String method, @Nullable Space space) {

    private static Shape<Passage> shape(String spaceElement) {
      return parts ->
          new Passage(
              parts.attribute("method", Passage::method),
              parts.group(Part.one(spaceElement), Passage::space, Space::shape));
    }
  }

  /** Some dimensions of a dataflow. */
  public record Space(List<String> keys) {

    public Space {
      keys = List.copyOf(keys);
    }

    static Space shape(Parts<Space> parts) {
      return new Space(parts.texts(Part.many("Key"), Space::keys));
    }
  }

  /** The class in URNs, which since SDMX 3.0 tells what is named. */
  String urnClass() {
    if (codelist != null) {
      return "VtlCodelistMapping";
    }
    return concept == null ? "VtlDataflowMapping" : "VtlConceptMapping";
  }

  static VtlMapping shape(Parts<VtlMapping> parts) {
    String id = parts.identityBy(VtlMapping::urnClass, mapping -> mapping.naming().id());
    return new VtlMapping(
        parts.inline(VtlMapping::naming, Nameable.identifiedBy(id)),
        parts.attribute("alias", VtlMapping::alias),
        parts.reference(Part.one("Dataflow"), VtlMapping::dataflow),
        parts.group(
                Part.one("GenericDataflow"),
                mapping -> Mark.when(mapping.isOfAnyDataflow()),
                Mark::shape)
            != null,
        parts.group(Part.one("ToVtlMapping"), VtlMapping::toVtl, Passage.shape("ToVtlSubSpace")),
        parts.group(
            Part.one("FromVtlMapping"), VtlMapping::fromVtl, Passage.shape("FromVtlSuperSpace")),
        parts.reference(Part.one("Codelist"), VtlMapping::codelist),
        parts.in(Era.V21)
            ? parts.reference(Part.one("ConceptScheme"), VtlMapping::conceptScheme)
            : null,
        parts.reference(Part.one("Concept"), VtlMapping::concept));
  }
}
