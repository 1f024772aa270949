package org.jisik.model.artefact;

import java.math.BigDecimal;
import java.util.List;
import org.jisik.model.describe.Era;
import org.jspecify.annotations.Nullable;

/** Data structures with every kind of component their era has. */
final class ExampleStructures {

  private ExampleStructures() {}

  /** With a measure dimension, a reporting year's start day and all relationships of SDMX 2.1. */
  static DataStructure v21() {
    DataStructureComponents components =
        new DataStructureComponents(
            dimensions(
                dimension("FREQ", 1, codes("CL_FREQ")),
                dimension("REF_AREA", 2, null),
                dimension(
                    "INDICATOR",
                    3,
                    Representation.coded(
                        Examples.urn(
                            "urn:sdmx:org.sdmx.infomodel.conceptscheme.ConceptScheme=BOK:CS_M(1.0)"))),
                time(4)),
            List.of(group(Era.V21)),
            attributes(
                attribute("SOURCE", "optional", relation(true, null, false, List.of())),
                attribute("UNIT", "mandatory", related(List.of("FREQ", "REF_AREA"), "Sibling")),
                attribute("TITLE", "optional", relation(false, "Sibling", false, List.of())),
                attribute("OBS_STATUS", "mandatory", relation(false, null, true, List.of())),
                startDay()),
            measures(measure(Measure.OBS_VALUE, null)));
    return new DataStructure(Examples.base(Era.V21, "KST"), null, components, null);
  }

  /** With several measures, metadata attributes and optional dimensions. */
  static DataStructure since30(Era era) {
    DataStructureComponents components =
        new DataStructureComponents(
            dimensions(
                dimension("FREQ", 1, codes("CL_FREQ")), dimension("REF_AREA", 2, null), time(null)),
            List.of(group(era)),
            attributes(
                attribute("SOURCE", null, relation(true, null, false, List.of())),
                attribute(
                    "UNIT", "mandatory", relation(false, null, false, List.of("FREQ", "REF_AREA"))),
                attribute("TITLE", "optional", relation(false, "Sibling", false, List.of())),
                ofMeasures("OBS_STATUS", List.of("EXPORTS", "IMPORTS")),
                usage()),
            measures(measure("EXPORTS", "mandatory"), measure("IMPORTS", null)));
    return new DataStructure(
        Examples.base(era, "KST"),
        era == Era.V31 ? true : null,
        components,
        Examples.urn(
            "urn:sdmx:org.sdmx.infomodel.metadatastructure.MetadataStructure=BOK:MSD(1.0)"));
  }

  private static ComponentList<DimensionComponent> dimensions(DimensionComponent... components) {
    return new ComponentList<>(Identifiable.of(ComponentList.DIMENSIONS), List.of(components));
  }

  private static ComponentList<AttributeComponent> attributes(AttributeComponent... components) {
    return new ComponentList<>(Identifiable.of(ComponentList.ATTRIBUTES), List.of(components));
  }

  private static ComponentList<Measure> measures(Measure... components) {
    return new ComponentList<>(Identifiable.of(ComponentList.MEASURES), List.of(components));
  }

  private static Representation codes(String id) {
    return Representation.coded(Examples.codes(id));
  }

  private static Dimension dimension(
      String id, int position, @Nullable Representation representation) {
    return new Dimension(
        Identifiable.of(id),
        BigDecimal.valueOf(position),
        Examples.concept(id),
        representation,
        id.equals("FREQ") ? List.of(Examples.concept("FREQUENCY")) : List.of());
  }

  private static TimeDimension time(@Nullable Integer position) {
    return new TimeDimension(
        Identifiable.of(TimeDimension.ID),
        position == null ? null : BigDecimal.valueOf(position),
        Examples.concept(TimeDimension.ID),
        Representation.uncoded(TextFormat.of("ObservationalTimePeriod")));
  }

  private static Group group(Era era) {
    return new Group(
        new Identifiable("Sibling", null, Examples.annotations(era), List.of()),
        List.of("REF_AREA"),
        null);
  }

  private static AttributeRelationship relation(
      boolean isDataflow, @Nullable String group, boolean isObservation, List<String> dimensions) {
    return new AttributeRelationship(
        isDataflow,
        dimensions.stream()
            .map(id -> new AttributeRelationship.RelatedDimension(id, null))
            .toList(),
        List.of(),
        group,
        isObservation);
  }

  private static AttributeRelationship related(List<String> dimensions, String attachmentGroup) {
    AttributeRelationship plain = relation(false, null, false, dimensions);
    return new AttributeRelationship(
        false, plain.dimensions(), List.of(attachmentGroup), null, false);
  }

  private static Attribute attribute(
      String id, @Nullable String usage, AttributeRelationship relationship) {
    return new Attribute(
        Identifiable.of(id), usage, Examples.concept(id), null, List.of(), relationship, List.of());
  }

  private static Attribute ofMeasures(String id, List<String> measures) {
    return new Attribute(
        Identifiable.of(id),
        "mandatory",
        Examples.concept(id),
        new Representation("1", "3", null, Examples.codes("CL_OBS_STATUS"), null),
        List.of(),
        relation(false, null, true, List.of()),
        measures);
  }

  private static Attribute startDay() {
    return new Attribute(
        Identifiable.of(Attribute.REPORTING_YEAR_START_DAY),
        "optional",
        Examples.concept(Attribute.REPORTING_YEAR_START_DAY),
        Representation.uncoded(TextFormat.of("MonthDay")),
        List.of(),
        relation(true, null, false, List.of()),
        List.of());
  }

  private static MetadataAttributeUsage usage() {
    return new MetadataAttributeUsage(
        List.of(), List.of(), "CONTACT", relation(false, null, false, List.of("FREQ")));
  }

  private static Measure measure(String id, @Nullable String usage) {
    return new Measure(
        Identifiable.of(id),
        usage,
        Examples.concept(id),
        Representation.uncoded(TextFormat.of("Decimal")),
        List.of());
  }
}
