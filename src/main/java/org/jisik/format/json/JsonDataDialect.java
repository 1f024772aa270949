package org.jisik.format.json;

import java.util.List;
import java.util.Locale;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.data.DataAction;
import org.jisik.model.describe.Era;

/**
 * What differs between the versions of SDMX-JSON data messages.
 *
 * @param version for instance {@code 2.0.0}
 * @param era the information model behind it
 * @param schema the address of the official schema, for {@code meta.schema}
 * @see <a href="https://github.com/sdmx-twg/sdmx-json/tree/v2.0.0/data-message">SDMX-JSON 2.0, data
 *     message</a>
 */
record JsonDataDialect(String version, Era era, String schema) {

  private static final String SCHEMAS =
      "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/%s/sdmx-json-data-schema.json";

  static final JsonDataDialect V10 = dialect("1.0.0", Era.V21, "1.0");
  static final JsonDataDialect V20 = dialect("2.0.0", Era.V30, "2.0.0");
  static final JsonDataDialect V21 =
      new JsonDataDialect("2.1.0", Era.V31, "https://json.sdmx.org/2.1/sdmx-json-data-schema.json");

  private static JsonDataDialect dialect(String version, Era era, String schemaVersion) {
    return new JsonDataDialect(version, era, SCHEMAS.formatted(schemaVersion));
  }

  SdmxMediaType mediaType() {
    return new SdmxMediaType("application/vnd.sdmx.data+json", version);
  }

  /**
   * Whether the message has the layout of 2.x: {@code structures} in a list, declared measures,
   * attributes of groups of dimensions, and uncoded values inline. In 1.0 there is one {@code
   * structure}, and every attribute value is an index.
   */
  boolean isSince20() {
    return era.isSince30();
  }

  /**
   * Whether values are told as 2.1 tells them: several codes by several indexes, a number that is
   * missing on purpose as {@code NaN}, decimals as texts.
   */
  boolean isSince21() {
    return era == Era.V31;
  }

  /**
   * Whether numbers of a data type are texts, since a JSON number may lose digits of them.
   *
   * @see <a
   *     href="https://github.com/sdmx-twg/sdmx-json/blob/v2.1.0/data-message/docs/1-sdmx-json-field-guide.md">SDMX-JSON
   *     2.1, data types</a>
   */
  boolean isText(String dataType) {
    return isSince21() && List.of("Decimal", "BigInteger", "Incremental").contains(dataType);
  }

  /** The word for an action; those a version does not have become what it says for any answer. */
  String action(DataAction action) {
    return (action == DataAction.MERGE && !isSince21() ? DataAction.INFORMATION : action).word();
  }

  /** The rel of a link to a structure of some class, as the schema lists them. */
  static String rel(String structureClass) {
    return structureClass.toLowerCase(Locale.ROOT);
  }
}
