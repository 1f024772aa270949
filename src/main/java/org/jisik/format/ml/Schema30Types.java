package org.jisik.format.ml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jisik.format.SchemaFormat.Packaging;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;

/** The types of structure-specific data in SDMX-ML 3.0 and 3.1. */
final class Schema30Types extends SchemaTypes {

  Schema30Types(DataLayout layout, Packaging packaging) {
    super(layout, packaging, false);
  }

  @Override
  String all() {
    return dataSet()
        + atts()
        + groups()
        + (plan.isFlat() ? "" : series())
        + observation()
        + compTypes()
        + codes();
  }

  private String dataSet() {
    String content =
        plan.isFlat() ? element("Obs", "ObsType", ONCE) : element("Series", "SeriesType", ONCE);
    return type(
        "DataSetType",
        "dsd:DataSetType",
        provider()
            + "<xs:choice"
            + MANY
            + ">"
            + element("Atts", "AttsType", ONCE)
            + groupElement(ONCE)
            + content
            + "</xs:choice>",
        "");
  }

  /** Attributes of any partial key: nothing is required. */
  private String atts() {
    DataFields fields = StructureSpecificBody.fields(layout, false);
    List<DataField> all = new ArrayList<>(fields.wholeKey());
    all.addAll(fields.attributes());
    return type("AttsType", "dsd:AttsType", comps(), attributes(all, "optional") + noTimeIfNone());
  }

  private String series() {
    return type(
        "SeriesType",
        "dsd:SeriesType",
        comps() + element("Obs", "ObsType", MANY),
        attributes(plan.onSeries()) + noTime());
  }

  private String observation() {
    return type(
        "ObsType", "dsd:ObsType", comps(), attributes(plan.onObservation()) + noTimeIfNone());
  }

  private String noTimeIfNone() {
    return layout.time() == null ? noTime() : "";
  }

  @Override
  protected boolean isComplex(DataField field) {
    return StructureSpecificElement.isComplex(field.component());
  }

  private boolean canBeComplex(DataField field) {
    return StructureSpecificElement.canBeComplex(field.component());
  }

  @Override
  protected String comps() {
    return components().anyMatch(this::canBeComplex) ? element("Comp", "dsd:CompType", MANY) : "";
  }

  @Override
  protected String noYearStart() {
    return "";
  }

  /** A type for each component with complex values, named like it. */
  private String compTypes() {
    return components()
        .filter(this::canBeComplex)
        .collect(Collectors.toMap(DataField::name, Schema30Types::compType, (one, same) -> one))
        .values()
        .stream()
        .sorted()
        .collect(Collectors.joining());
  }

  private static String compType(DataField field) {
    Component component = field.component();
    String occurs = component.isMultiple() ? MANY : " minOccurs=\"0\"";
    String id =
        "<xs:attribute name=\"id\" type=\"common:NCNameIDType\" use=\"required\" fixed=\"%s\"/>\n";
    return type(
            component.id(),
            "dsd:CompType",
            element("Value", valueType(field), occurs),
            id.formatted(component.id()))
        + (component.isCoded() ? codedValue(field) : "");
  }

  private static String valueType(DataField field) {
    Component component = field.component();
    if (component.isCoded()) {
      return component.id() + ".Value";
    }
    if (component.dataType().equals("XHTML")) {
      return "common:StructuredTextValueType";
    }
    return component.isMultilingual() ? "common:TextValueType" : "common:StringValueType";
  }

  private static String codedValue(DataField field) {
    return """
    <xs:complexType name="%s.Value"><xs:simpleContent><xs:restriction base="common:ValueType">
    <xs:simpleType><xs:restriction base="%s"/></xs:simpleType>
    </xs:restriction></xs:simpleContent></xs:complexType>
    """
        .formatted(field.component().id(), SchemaValues.type(field));
  }
}
