package org.jisik.model.artefact;

import java.util.List;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.Shape;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A metadata set as SDMX 2.1 has it: no artefact, but reports, each about one object.
 *
 * @param id the id of the set; that of its agency and version have no place
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml-v2_1/blob/master/schemas/SDMXMetadataGeneric.xsd">SDMX-ML
 *     2.1, MetadataSetType</a>
 */
public record MetadataSet21(
    String id,
    MetadataSet.Scope scope,
    List<Annotation> annotations,
    LocalisedText name,
    List<Report> reports) {

  public MetadataSet21 {
    annotations = List.copyOf(annotations);
    reports = List.copyOf(reports);
  }

  /** A set of 3.x, told by reports. */
  public static MetadataSet21 of(MetadataSet set, List<Report> reports) {
    Maintainable base = set.base();
    return new MetadataSet21(base.id(), set.scope(), base.annotations(), base.name(), reports);
  }

  /**
   * The shape of a set in a message.
   *
   * @param structureRef the id by which the header of the message names its structure
   */
  public static Shape<MetadataSet21> shape(String structureRef) {
    return parts -> {
      parts.constant("structureRef", structureRef);
      String id = parts.attribute("setID", MetadataSet21::id);
      return new MetadataSet21(
          id == null ? "" : id,
          parts.inline(MetadataSet21::scope, MetadataSet.Scope::shape),
          parts.list(Identifiable.ANNOTATIONS, MetadataSet21::annotations, Annotation::shape),
          parts.localised(Nameable.NAME, MetadataSet21::name),
          parts.list(Part.many("Report"), MetadataSet21::reports, Report::shape));
    };
  }

  /**
   * What is said of one object.
   *
   * @param id that of the report in the metadata structure
   * @param target what it is about
   */
  public record Report(String id, @Nullable Target target, List<ReportedAttribute> attributes) {

    public Report {
      attributes = List.copyOf(attributes);
    }

    private static Report shape(Parts<Report> parts) {
      String id = parts.attribute("id", Report::id);
      return new Report(
          id == null ? "" : id,
          parts.group(Part.one("Target"), Report::target, Target::shape),
          ReportedAttribute.list(parts, Report::attributes));
    }
  }

  /**
   * What a report is about.
   *
   * @param id that of the target in the metadata structure
   * @param value its one object
   */
  public record Target(String id, @Nullable ReferenceValue value) {

    private static Target shape(Parts<Target> parts) {
      String id = parts.attribute("id", Target::id);
      return new Target(
          id == null ? "" : id,
          parts.group(Part.one("ReferenceValue"), Target::value, ReferenceValue::shape));
    }
  }

  /** An object, and the id of the target object in the metadata structure that it stands for. */
  public record ReferenceValue(String id, @Nullable Urn object) {

    private static ReferenceValue shape(Parts<ReferenceValue> parts) {
      String id = parts.attribute("id", ReferenceValue::id);
      return new ReferenceValue(
          id == null ? "" : id,
          parts.reference(Part.one("ObjectReference"), ReferenceValue::object));
    }
  }
}
