package org.jisik.model.artefact;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.describe.ReportedValue;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a metadata set, as reported; attributes nest. An attribute that has several
 * values is there several times.
 *
 * @param id that of the attribute in the metadata structure
 * @param value null for one that only holds others
 * @param format the form of the value, where a JSON message repeats it
 * @param attributes the attributes below
 */
public record ReportedAttribute(
    String id,
    List<Annotation> annotations,
    @Nullable ReportedValue value,
    @Nullable TextFormat format,
    List<ReportedAttribute> attributes) {

  public ReportedAttribute {
    annotations = List.copyOf(annotations);
    attributes = List.copyOf(attributes);
  }

  /** An attribute with a value and nothing else. */
  public static ReportedAttribute of(String id, @Nullable ReportedValue value) {
    return new ReportedAttribute(id, List.of(), value, null, List.of());
  }

  /** An attribute that only holds others. */
  public static ReportedAttribute holding(String id, ReportedAttribute... attributes) {
    return new ReportedAttribute(id, List.of(), null, null, List.of(attributes));
  }

  /** The same with this value and these attributes below. */
  public ReportedAttribute with(
      @Nullable ReportedValue otherValue, List<ReportedAttribute> otherAttributes) {
    return new ReportedAttribute(id, annotations, otherValue, format, otherAttributes);
  }

  /** The attributes below with this id, in order. */
  public Stream<ReportedAttribute> attributes(String wanted) {
    return attributes.stream().filter(attribute -> attribute.id.equals(wanted));
  }

  /** The attributes that something holds. */
  static <T> List<ReportedAttribute> list(
      Parts<T> parts, Function<T, List<ReportedAttribute>> get) {
    Part part =
        parts.era() == Era.V21
            ? Part.many("ReportedAttribute").wrappedIn("AttributeSet")
            : Part.many("Attribute");
    return parts
        .list(part, own -> get.apply(own).stream().map(Element::of).toList(), Element::shape)
        .stream()
        .flatMap(Element::attributes)
        .toList();
  }

  private static ReportedAttribute shape(Parts<ReportedAttribute> parts) {
    String id = parts.attribute("id", ReportedAttribute::id);
    return new ReportedAttribute(
        id == null ? "" : id,
        parts.list(Identifiable.ANNOTATIONS, ReportedAttribute::annotations, Annotation::shape),
        parts.reported(ReportedAttribute::value),
        parts.jsonGroup(Part.one("Format"), ReportedAttribute::format, TextFormat::shape),
        list(parts, ReportedAttribute::attributes));
  }

  /** An attribute as a message spells it: one element may hold several values in SDMX-ML 3.0. */
  private record Element(ReportedAttribute attribute, List<String> furtherValues) {

    static Element of(ReportedAttribute attribute) {
      return new Element(attribute, List.of());
    }

    static Element shape(Parts<Element> parts) {
      return new Element(
          parts.inline(Element::attribute, ReportedAttribute::shape),
          parts.era() == Era.V30
              ? parts.texts(Part.one("Value").json("values"), Element::furtherValues)
              : List.of());
    }

    Stream<ReportedAttribute> attributes() {
      return Stream.concat(
          Stream.of(attribute),
          furtherValues.stream()
              .map(value -> ReportedAttribute.of(attribute.id, ReportedValue.of(value))));
    }
  }
}
