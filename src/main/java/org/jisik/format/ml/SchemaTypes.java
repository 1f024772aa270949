package org.jisik.format.ml;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.format.FormatOptions;
import org.jisik.format.SchemaFormat.Packaging;
import org.jisik.format.ml.DataField.Role;
import org.jisik.format.ml.DataPlan.Attached;
import org.jisik.format.ml.DataPlan.GroupPlan;
import org.jisik.model.data.DataLayout;

/** The XSD types of one structure; what differs between 2.1 and 3.0 is left to each. */
abstract class SchemaTypes {

  protected static final String MANY = " minOccurs=\"0\" maxOccurs=\"unbounded\"";
  protected static final String ONCE = "";

  protected final DataLayout layout;
  protected final DataPlan plan;

  private final boolean isDeletion;

  SchemaTypes(DataLayout layout, Packaging packaging, boolean isEra21) {
    this.layout = layout;
    isDeletion = packaging.isDeletion();
    FormatOptions standard = FormatOptions.DEFAULT;
    FormatOptions options =
        new FormatOptions(
            standard.languages(),
            standard.labels(),
            standard.keys(),
            packaging.isFlat(),
            standard.content());
    plan = DataPlan.of(layout, options, StructureSpecificBody.fields(layout, isEra21));
  }

  boolean isFlat() {
    return plan.isFlat();
  }

  /** All types, each on lines of its own. */
  abstract String all();

  /** A type that restricts one of the standard; every one of them may begin with annotations. */
  protected static String type(String name, String base, String content, String attributes) {
    return """
    <xs:complexType name="%s"><xs:complexContent><xs:restriction base="%s">
    <xs:sequence><xs:element ref="common:Annotations" minOccurs="0"/>%s</xs:sequence>
    %s</xs:restriction></xs:complexContent></xs:complexType>
    """
        .formatted(name, base, content, attributes);
  }

  protected static String element(String name, String type, String occurs) {
    return "<xs:element name=\"%s\" type=\"%s\" form=\"unqualified\"%s/>"
        .formatted(name, type, occurs);
  }

  protected static String attribute(String name, String type, String use) {
    return "<xs:attribute name=\"%s\" type=\"%s\" use=\"%s\"/>\n".formatted(name, type, use);
  }

  protected static String provider() {
    return element("DataProvider", "common:DataProviderReferenceType", " minOccurs=\"0\"");
  }

  /**
   * The attributes of an element: its key is required but in messages that delete, where a part of
   * it names a slice; the rest may be left out.
   */
  protected String attributes(Attached fields) {
    return attributes(fields.key(), isDeletion ? "optional" : "required")
        + attributes(fields.measures(), "optional")
        + attributes(fields.attributes(), "optional");
  }

  protected String attributes(List<DataField> fields, String use) {
    return fields.stream()
        .filter(field -> !isComplex(field))
        .map(field -> attribute(field.name(), SchemaValues.type(field), use))
        .collect(Collectors.joining());
  }

  /** Whether a component never is an XML attribute. */
  protected abstract boolean isComplex(DataField field);

  /** The standard's own attribute TIME_PERIOD, where the structure has no such thing. */
  protected static String noTime() {
    return attribute("TIME_PERIOD", "common:ObservationalTimePeriodType", "prohibited");
  }

  /** The element of a group: of the one group, or of the abstract type of all. */
  protected String groupElement(String occurs) {
    return switch (plan.groups().size()) {
      case 0 -> "";
      case 1 -> element("Group", plan.groups().get(0).id(), occurs);
      default -> element("Group", "GroupType", occurs);
    };
  }

  /** The types of groups, each named like its group: messages choose it by {@code xsi:type}. */
  protected String groups() {
    boolean isOne = plan.groups().size() <= 1;
    String base = isOne ? "dsd:GroupType" : "GroupType";
    String ids = isOne ? "common:IDType" : "GroupType.ID";
    return (isOne ? "" : groupBase())
        + plan.groups().stream()
            .map(group -> type(group.id(), base, comps(), attributes(group, ids)))
            .collect(Collectors.joining());
  }

  private String attributes(GroupPlan group, String ids) {
    String type = "<xs:attribute name=\"type\" type=\"%s\" use=\"optional\" fixed=\"%s\"/>\n";
    return attributes(group.fields()) + type.formatted(ids, group.id()) + noYearStart();
  }

  private String groupBase() {
    String ids =
        plan.groups().stream()
            .map(group -> "<xs:enumeration value=\"" + group.id() + "\"/>")
            .collect(Collectors.joining());
    String attributes =
        attribute("type", "GroupType.ID", "optional") + "<xs:anyAttribute namespace=\"##local\"/>";
    return type("GroupType", "dsd:GroupType", comps(), attributes)
            .replace("name=\"GroupType\"", "name=\"GroupType\" abstract=\"true\"")
        + SchemaValues.restriction("GroupType.ID", "common:IDType", ids);
  }

  /** The complex values an element may hold. */
  protected abstract String comps();

  /** REPORTING_YEAR_START_DAY, prohibited where the version's own types would let it in. */
  protected abstract String noYearStart();

  /** The simple types of coded components. */
  protected String codes() {
    return components()
        .filter(field -> field.role() != Role.TIME && field.component().isCoded())
        .collect(Collectors.toMap(DataField::name, SchemaValues::codes, (one, same) -> one))
        .values()
        .stream()
        .sorted()
        .collect(Collectors.joining());
  }

  /** Every component, wherever it stands; some more than once. */
  protected Stream<DataField> components() {
    return Stream.concat(
            Stream.of(plan.onDataSet(), plan.onSeries(), plan.onObservation()),
            plan.groups().stream().map(GroupPlan::fields))
        .flatMap(one -> Stream.of(one.key(), one.measures(), one.attributes()))
        .flatMap(List::stream);
  }
}
