package org.jisik.format.json;

import java.util.Set;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.describe.Era;

/**
 * What tells the versions of SDMX-JSON apart in messages of structures and metadata, beyond the
 * shape of their era.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-json/tree/v2.1.0/structure-message">SDMX-JSON
 *     2.1.0, structure message</a>
 */
enum JsonDialect {
  V10(
      Era.V21,
      "1.0.0",
      "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/%1$s-message/tools/schemas/1.0/sdmx-json-%1$s-schema.json"),
  V20(
      Era.V30,
      "2.0.0",
      "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/%1$s-message/tools/schemas/2.0.0/sdmx-json-%1$s-schema.json"),
  V21(Era.V31, "2.1.0", "https://json.sdmx.org/2.1/sdmx-json-%1$s-schema.json");

  /** Items that come by the thousand, whose URN follows from that of their list; and sets. */
  private static final Set<String> WITHOUT_URN = Set.of("Code", "HierarchicalCode", "MetadataSet");

  private final Era era;
  private final String version;
  private final String schema;

  JsonDialect(Era era, String version, String schema) {
    this.era = era;
    this.version = version;
    this.schema = schema;
  }

  Era era() {
    return era;
  }

  /**
   * The URL of the official schema, by which readers know the version.
   *
   * @param kind {@code structure} or {@code metadata}
   */
  String schema(String kind) {
    return schema.formatted(kind);
  }

  @Override
  public String toString() {
    return "SDMX-JSON " + version.substring(0, version.lastIndexOf('.'));
  }

  /** The type of its messages of a kind. */
  SdmxMediaType mediaType(String kind) {
    return new SdmxMediaType("application/vnd.sdmx.%s+json".formatted(kind), version);
  }

  /**
   * The code of a notice in a good message: the first of those that SDMX leaves free; 2.1 has HTTP
   * statuses there, and that of a good message is 200.
   */
  int noticeCode() {
    return this == V21 ? 200 : 1000;
  }

  /** Whether a member that the schema does not know makes a message invalid. */
  boolean isClosed() {
    return this == V21;
  }

  /** Whether local references to items are written as URNs where their parts say so. */
  boolean hasItemUrns() {
    return this == V10;
  }

  /**
   * Whether objects of this class say their URN in a self link; clients of 1.0 look for it. The
   * schema of 2.0 misspells the URNs of value lists, and no schema has any for metadata sets, so
   * they say none there.
   */
  boolean hasSelfLink(String structureClass) {
    return switch (this) {
      case V10 -> true;
      case V20 -> !WITHOUT_URN.contains(structureClass) && !structureClass.equals("ValueList");
      case V21 -> !WITHOUT_URN.contains(structureClass);
    };
  }
}
