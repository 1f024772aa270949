package org.jisik.format.ml;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jisik.format.ml.DataField.Role;

/**
 * The XSD types of values.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXCommon.xsd">SDMX-ML
 *     3.0, common types</a>
 */
final class SchemaValues {

  private SchemaValues() {}

  /** The name of the type of a component's values. */
  static String type(DataField field) {
    if (field.role() == Role.TIME) {
      return "common:ObservationalTimePeriodType";
    }
    return field.component().isCoded() ? codesName(field) : uncoded(field.component().dataType());
  }

  private static String codesName(DataField field) {
    return field.component().id() + ".Codes";
  }

  private static String uncoded(String dataType) {
    return switch (dataType) {
      case "Alpha", "AlphaNumeric", "Numeric" -> "common:" + dataType + "Type";
      case "BigInteger", "Count" -> "xs:integer";
      case "Integer" -> "xs:int";
      case "Long" -> "xs:long";
      case "Short" -> "xs:short";
      case "Decimal", "InclusiveValueRange", "ExclusiveValueRange", "Incremental" -> "xs:decimal";
      case "Float" -> "xs:float";
      case "Double" -> "xs:double";
      case "Boolean" -> "xs:boolean";
      case "URI" -> "xs:anyURI";
      case "Duration" -> "xs:duration";
      case "DateTime" -> "xs:dateTime";
      case "Time" -> "xs:time";
      case "Month" -> "xs:gMonth";
      case "MonthDay" -> "xs:gMonthDay";
      case "Day" -> "xs:gDay";
      case "GregorianYear" -> "xs:gYear";
      case "GregorianYearMonth" -> "xs:gYearMonth";
      case "GregorianDay" -> "xs:date";
      case "ObservationalTimePeriod",
          "StandardTimePeriod",
          "BasicTimePeriod",
          "GregorianTimePeriod",
          "ReportingTimePeriod",
          "ReportingYear",
          "ReportingSemester",
          "ReportingTrimester",
          "ReportingQuarter",
          "ReportingMonth",
          "ReportingWeek",
          "ReportingDay",
          "TimeRange" ->
          "common:" + dataType + "Type";
      default -> "xs:string";
    };
  }

  /** The type of a coded component: its codes. */
  static String codes(DataField field) {
    String codes =
        Objects.requireNonNull(field.component().codes()).names().keySet().stream()
            .map(code -> "<xs:enumeration value=\"" + Xhtml.escape(code) + "\"/>")
            .collect(Collectors.joining("\n"));
    return restriction(codesName(field), "xs:string", codes);
  }

  static String restriction(String name, String base, String facets) {
    return """
    <xs:simpleType name="%s"><xs:restriction base="%s">%s</xs:restriction></xs:simpleType>
    """
        .formatted(name, base, facets);
  }
}
