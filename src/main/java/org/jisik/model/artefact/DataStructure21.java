package org.jisik.model.artefact;

import java.util.List;
import org.jisik.error.NotAcceptable;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * The components of a data structure as SDMX 2.1 sees them, in SDMX-ML 2.1 and SDMX-JSON 1.0:
 * measure and time dimensions among the others, one primary measure, {@code assignmentStatus},
 * attributes related to nothing, to groups or to the primary measure, and the reporting year's
 * start day as an element of its own.
 */
final class DataStructure21 {

  private DataStructure21() {}

  static DataStructureComponents shape(Parts<DataStructureComponents> parts) {
    ComponentList<DimensionComponent> dimensions =
        parts.group(
            Part.one("DimensionList"),
            DataStructureComponents::dimensionList,
            DataStructure21::dimensionList);
    return new DataStructureComponents(
        dimensions == null ? DataStructureComponents.NO_DIMENSIONS : dimensions,
        parts.list(Part.many("Group"), DataStructureComponents::groups, Group::shape),
        parts.group(
            Part.one("AttributeList"),
            DataStructureComponents::attributeList,
            DataStructure21::attributeList),
        parts.group(
            Part.one("MeasureList"),
            DataStructureComponents::measureList,
            DataStructure21::measureList));
  }

  // Dimensions

  /** A dimension under the element that SDMX 2.1 has for its kind. */
  private sealed interface Placed {
    DimensionComponent component();
  }

  private record PlacedDimension(Dimension component) implements Placed {}

  private record PlacedMeasureDimension(Dimension component) implements Placed {}

  private record PlacedTimeDimension(TimeDimension component) implements Placed {}

  private static Placed place(DimensionComponent component) {
    if (component instanceof TimeDimension time) {
      return new PlacedTimeDimension(time);
    }
    Dimension dimension = (Dimension) component;
    return dimension.isMeasureDimension()
        ? new PlacedMeasureDimension(dimension)
        : new PlacedDimension(dimension);
  }

  /** Dimensions of all kinds in their order; the store keeps them so, too. */
  static ComponentList<DimensionComponent> dimensionList(
      Parts<ComponentList<DimensionComponent>> parts) {
    Identifiable naming =
        parts
            .inline(ComponentList::naming, Identifiable.optional(ComponentList.DIMENSIONS))
            .named(ComponentList.DIMENSIONS);
    List<Placed> placed =
        parts.mixed(
            list -> list.components().stream().map(DataStructure21::place).toList(),
            List.of(
                new Alternative<>(
                    Part.many("Dimension"),
                    PlacedDimension.class,
                    inner ->
                        new PlacedDimension(
                            inner.inline(PlacedDimension::component, Dimension::shape))),
                new Alternative<>(
                    Part.many("MeasureDimension"),
                    PlacedMeasureDimension.class,
                    inner ->
                        new PlacedMeasureDimension(
                            inner.inline(
                                PlacedMeasureDimension::component, Dimension::measureShape))),
                new Alternative<>(
                    Part.many("TimeDimension"),
                    PlacedTimeDimension.class,
                    inner ->
                        new PlacedTimeDimension(
                            inner.inline(PlacedTimeDimension::component, TimeDimension::shape)))));
    return new ComponentList<>(naming, placed.stream().map(Placed::component).toList());
  }

  // Attributes

  private record PlainAttribute(Attribute attribute) {}

  private record StartDay(Attribute attribute) {}

  private static Object placeAttribute(Attribute attribute) {
    return attribute.id().equals(Attribute.REPORTING_YEAR_START_DAY)
        ? new StartDay(attribute)
        : new PlainAttribute(attribute);
  }

  private static ComponentList<AttributeComponent> attributeList(
      Parts<ComponentList<AttributeComponent>> parts) {
    Identifiable naming =
        parts
            .inline(ComponentList::naming, Identifiable.optional(ComponentList.ATTRIBUTES))
            .named(ComponentList.ATTRIBUTES);
    List<Object> placed =
        parts.mixed(
            list ->
                list.components().stream()
                    .filter(Attribute.class::isInstance)
                    .map(attribute -> placeAttribute((Attribute) attribute))
                    .toList(),
            List.of(
                new Alternative<>(
                    Part.many("Attribute"),
                    PlainAttribute.class,
                    inner ->
                        new PlainAttribute(
                            inner.inline(PlainAttribute::attribute, DataStructure21::attribute))),
                new Alternative<>(
                    Part.many("ReportingYearStartDay"),
                    StartDay.class,
                    inner ->
                        new StartDay(
                            inner.inline(StartDay::attribute, DataStructure21::attribute)))));
    return new ComponentList<>(naming, placed.stream().map(DataStructure21::unplace).toList());
  }

  private static AttributeComponent unplace(Object placed) {
    return placed instanceof PlainAttribute plain
        ? plain.attribute()
        : ((StartDay) placed).attribute();
  }

  private static Attribute attribute(Parts<Attribute> parts) {
    Identifiable naming = parts.inline(Attribute::naming, Identifiable.optional("DataAttribute"));
    String status =
        parts.attribute(
            "assignmentStatus", attribute -> attribute.isMandatory() ? "Mandatory" : "Conditional");
    Urn concept = parts.reference(ComponentParts.CONCEPT_IDENTITY, Attribute::conceptIdentity);
    return new Attribute(
        naming.named(concept),
        "Mandatory".equals(status) ? "mandatory" : "optional",
        concept,
        parts.group(
            ComponentParts.LOCAL_REPRESENTATION,
            attribute -> Representation.monolingual(attribute.localRepresentation()),
            Representation::shape),
        parts.references(ComponentParts.CONCEPT_ROLE, Attribute::roles),
        parts.group(
            Part.one("AttributeRelationship"),
            Attribute::relationship,
            DataStructure21::relationship),
        List.of());
  }

  private static AttributeRelationship relationship(Parts<AttributeRelationship> parts) {
    boolean none =
        parts.group(Part.one("None"), relation -> Mark.when(relation.isDataflow()), Mark::shape)
            != null;
    return new AttributeRelationship(
        none,
        parts.locals(Part.many("Dimension"), AttributeRelationship::dimensionIds).stream()
            .map(id -> new AttributeRelationship.RelatedDimension(id, null))
            .toList(),
        parts.locals(Part.many("AttachmentGroup"), AttributeRelationship::attachmentGroups),
        parts.local(Part.one("Group"), AttributeRelationship::group),
        parts.local(
                Part.one("PrimaryMeasure"),
                relation -> relation.isObservation() ? Measure.OBS_VALUE : null)
            != null);
  }

  // Measures

  private static ComponentList<Measure> measureList(Parts<ComponentList<Measure>> parts) {
    Identifiable naming =
        parts
            .inline(ComponentList::naming, Identifiable.optional(ComponentList.MEASURES))
            .named(ComponentList.MEASURES);
    Measure measure =
        parts.group(
            Part.one("PrimaryMeasure"), DataStructure21::primary, DataStructure21::primaryMeasure);
    return new ComponentList<>(naming, measure == null ? List.of() : List.of(measure));
  }

  private static @Nullable Measure primary(ComponentList<Measure> list) {
    if (list.components().size() > 1) {
      throw new NotAcceptable(
          "a data structure with several measures (%s) has no form in SDMX 2.1; ask for SDMX 3.x"
              .formatted(String.join(", ", list.components().stream().map(Measure::id).toList())));
    }
    return list.components().isEmpty() ? null : list.components().get(0);
  }

  private static Measure primaryMeasure(Parts<Measure> parts) {
    Identifiable naming =
        parts.inline(
            measure ->
                new Identifiable(
                    Measure.OBS_VALUE, null, measure.naming().annotations(), List.of()),
            Identifiable.optional("PrimaryMeasure"));
    return new Measure(
        naming.named(Measure.OBS_VALUE),
        null,
        parts.reference(ComponentParts.CONCEPT_IDENTITY, Measure::conceptIdentity),
        parts.group(
            ComponentParts.LOCAL_REPRESENTATION,
            measure -> Representation.monolingual(measure.localRepresentation()),
            Representation::shape),
        List.of());
  }
}
