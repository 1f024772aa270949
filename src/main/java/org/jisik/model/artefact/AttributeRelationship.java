package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * What an attribute describes: exactly one of the data set, some dimensions, a group, or each
 * observation.
 *
 * @param isDataflow the data set ({@code None} in SDMX 2.1)
 * @param dimensions some dimensions
 * @param attachmentGroups groups that also carry it, beside dimensions (SDMX 2.1)
 * @param group the id of a group
 * @param isObservation each observation ({@code PrimaryMeasure} in SDMX 2.1)
 */
public record AttributeRelationship(
    boolean isDataflow,
    List<RelatedDimension> dimensions,
    List<String> attachmentGroups,
    @Nullable String group,
    boolean isObservation) {

  public AttributeRelationship {
    dimensions = List.copyOf(dimensions);
    attachmentGroups = List.copyOf(attachmentGroups);
  }

  /**
   * A dimension that an attribute describes. @param isOptional whether it may be left out (SDMX
   * 3.x); true or null
   */
  public record RelatedDimension(String id, @Nullable Boolean isOptional) {

    public RelatedDimension {
      isOptional = Boolean.TRUE.equals(isOptional) ? isOptional : null;
    }

    static RelatedDimension shape(Parts<RelatedDimension> parts) {
      Boolean optional = parts.flag("optional", RelatedDimension::isOptional);
      return new RelatedDimension(parts.content(RelatedDimension::id), optional);
    }
  }

  /** The ids of the dimensions. */
  public List<String> dimensionIds() {
    return dimensions.stream().map(RelatedDimension::id).toList();
  }

  static AttributeRelationship shape(Parts<AttributeRelationship> parts) {
    return new AttributeRelationship(
        parts.group(Part.one("Dataflow"), relation -> Mark.when(relation.isDataflow()), Mark::shape)
            != null,
        parts.list(
            Part.many("Dimension").decorated(Part.Decoration.PARALLEL),
            AttributeRelationship::dimensions,
            RelatedDimension::shape),
        parts.in(Era.V21)
            ? parts.locals(Part.many("AttachmentGroup"), AttributeRelationship::attachmentGroups)
            : List.of(),
        parts.local(Part.one("Group"), AttributeRelationship::group),
        parts.group(
                Part.one("Observation"),
                relation -> Mark.when(relation.isObservation()),
                Mark::shape)
            != null);
  }
}
