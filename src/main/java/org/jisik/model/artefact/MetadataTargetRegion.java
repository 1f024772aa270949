package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A part of reference metadata: the values of its attributes and, in SDMX 2.1, what they are about.
 *
 * @param isIncluded whether it is what the constraint means; otherwise what it leaves out
 * @param report the id of the report structure (SDMX 2.1)
 * @param target the id of the metadata target (SDMX 2.1)
 * @param validFrom a time period (since SDMX 3.0)
 * @param validTo a time period (since SDMX 3.0)
 * @param annotations since SDMX-JSON 2.0; SDMX-ML has none here
 * @param targets one for each target object that is limited (SDMX 2.1)
 * @param attributes one selection for each metadata attribute that is limited; ids may be dotted
 */
public record MetadataTargetRegion(
    boolean isIncluded,
    @Nullable String report,
    @Nullable String target,
    @Nullable String validFrom,
    @Nullable String validTo,
    List<Annotation> annotations,
    List<TargetValues> targets,
    List<MemberSelection> attributes) {

  public MetadataTargetRegion {
    annotations = List.copyOf(annotations);
    targets = List.copyOf(targets);
    attributes = List.copyOf(attributes);
  }

  static MetadataTargetRegion shape(Parts<MetadataTargetRegion> parts) {
    boolean has21 = parts.in(Era.V21);
    boolean has30 = parts.in(Era.V30, Era.V31);
    Boolean include = parts.flag("include", MetadataTargetRegion::isIncluded);
    return new MetadataTargetRegion(
        !Boolean.FALSE.equals(include),
        has21 ? parts.attribute("report", MetadataTargetRegion::report) : null,
        has21 ? parts.attribute("metadataTarget", MetadataTargetRegion::target) : null,
        has30 ? parts.attribute("validFrom", MetadataTargetRegion::validFrom) : null,
        has30 ? parts.attribute("validTo", MetadataTargetRegion::validTo) : null,
        has30
            ? parts.jsonList(
                Identifiable.ANNOTATIONS, MetadataTargetRegion::annotations, Annotation::shape)
            : List.of(),
        has21
            ? parts.list(
                Part.many("KeyValue"), MetadataTargetRegion::targets, TargetValues::inRegion)
            : List.of(),
        parts.list(
            Part.many(has30 ? "Component" : "Attribute"),
            MetadataTargetRegion::attributes,
            MemberSelection::component));
  }
}
