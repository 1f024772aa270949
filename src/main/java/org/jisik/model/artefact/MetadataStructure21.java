package org.jisik.model.artefact;

import java.util.List;
import java.util.function.BiFunction;
import org.jisik.model.describe.Alternative;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a metadata structure of SDMX 2.1 consists of.
 *
 * @param targets what the metadata may be about
 * @param reports attributes, and the targets they are about
 */
public record MetadataStructure21(List<MetadataTarget> targets, List<ReportStructure> reports) {

  public MetadataStructure21 {
    targets = List.copyOf(targets);
    reports = List.copyOf(reports);
  }

  static MetadataStructure21 shape(Parts<MetadataStructure21> parts) {
    return new MetadataStructure21(
        parts.list(
            Part.many("MetadataTarget"), MetadataStructure21::targets, MetadataTarget::shape),
        parts.list(
            Part.many("ReportStructure"), MetadataStructure21::reports, ReportStructure::shape));
  }

  /** One report: its attributes and the ids of its targets. */
  public record ReportStructure(
      Identifiable naming, List<MetadataAttribute> attributes, List<String> targets) {

    public ReportStructure {
      attributes = List.copyOf(attributes);
      targets = List.copyOf(targets);
    }

    static ReportStructure shape(Parts<ReportStructure> parts) {
      return new ReportStructure(
          parts.inline(ReportStructure::naming, Identifiable.shape("ReportStructure")),
          parts.list(MetadataAttribute.PART, ReportStructure::attributes, MetadataAttribute::shape),
          parts.localItems(
              Part.many("MetadataTarget"), "MetadataTarget", ReportStructure::targets));
    }
  }

  /** One target: the objects that together say what metadata are about. */
  public record MetadataTarget(Identifiable naming, List<TargetObject> objects) {

    public MetadataTarget {
      objects = List.copyOf(objects);
    }

    static MetadataTarget shape(Parts<MetadataTarget> parts) {
      return new MetadataTarget(
          parts.inline(MetadataTarget::naming, Identifiable.shape("MetadataTarget")),
          parts.mixed(MetadataTarget::objects, KINDS));
    }
  }

  /** One object that metadata are about; its kind is its element. */
  public sealed interface TargetObject {

    /** Its id, which the standard fixes for all kinds but identifiable objects. */
    Identifiable naming();

    /** How it is told in a report. */
    @Nullable Representation representation();
  }

  /** The key of a series or observation. */
  public record KeyDescriptorValuesTarget(
      Identifiable naming, @Nullable Representation representation) implements TargetObject {}

  /** A data set. */
  public record DataSetTarget(Identifiable naming, @Nullable Representation representation)
      implements TargetObject {}

  /** What an attachment constraint selects. */
  public record ConstraintContentTarget(
      Identifiable naming, @Nullable Representation representation) implements TargetObject {}

  /** The period of a report. */
  public record ReportPeriodTarget(Identifiable naming, @Nullable Representation representation)
      implements TargetObject {}

  /** A structure or an item. @param objectType its class, as SDMX 2.1 names it */
  public record IdentifiableObjectTarget(
      Identifiable naming, @Nullable String objectType, @Nullable Representation representation)
      implements TargetObject {

    static IdentifiableObjectTarget shape(Parts<IdentifiableObjectTarget> parts) {
      return new IdentifiableObjectTarget(
          parts.inline(TargetObject::naming, Identifiable.shape("IdentifiableObjectTarget")),
          parts.attribute("objectType", IdentifiableObjectTarget::objectType),
          parts.group(
              ComponentParts.LOCAL_REPRESENTATION,
              TargetObject::representation,
              Representation::shape));
    }
  }

  private static final List<Alternative<? extends TargetObject>> KINDS =
      List.of(
          kind(
              KeyDescriptorValuesTarget.class,
              "DIMENSION_DESCRIPTOR_VALUES_TARGET",
              KeyDescriptorValuesTarget::new),
          kind(DataSetTarget.class, "DATA_SET_TARGET", DataSetTarget::new),
          kind(
              ConstraintContentTarget.class,
              "CONSTRAINT_CONTENT_TARGET",
              ConstraintContentTarget::new),
          kind(ReportPeriodTarget.class, "REPORT_PERIOD_TARGET", ReportPeriodTarget::new),
          new Alternative<>(
              Part.many("IdentifiableObjectTarget"),
              IdentifiableObjectTarget.class,
              IdentifiableObjectTarget::shape));

  private static <K extends TargetObject> Alternative<K> kind(
      Class<K> type, String id, BiFunction<Identifiable, @Nullable Representation, K> maker) {
    String name = type.getSimpleName();
    Shape<K> shape =
        parts ->
            maker.apply(
                parts.inline(TargetObject::naming, Identifiable.optional(name)).named(id),
                parts.group(
                    ComponentParts.LOCAL_REPRESENTATION,
                    TargetObject::representation,
                    Representation::shape));
    return new Alternative<>(Part.many(name), type, shape);
  }
}
