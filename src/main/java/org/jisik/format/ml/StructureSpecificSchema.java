package org.jisik.format.ml;

import org.jisik.format.SchemaFormat.Packaging;
import org.jisik.format.ml.stax.MlNamespaces;
import org.jisik.model.data.DataLayout;
import org.jisik.model.describe.Era;

/**
 * The XML schema of structure-specific data of one flow: the XSD that {@code /schema} answers and
 * against which our own messages are valid.
 *
 * <p>It restricts the types of the standard to the components of the structure. Attributes are
 * always optional, so that partial messages are valid. It follows the same {@link DataPlan} as the
 * writer: they cannot disagree on where a component stands.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXDataStructureSpecific.xsd">SDMX-ML
 *     3.0, structure-specific data</a>
 */
public final class StructureSpecificSchema {

  static final String FLAT = "AllDimensions";

  private StructureSpecificSchema() {}

  /** The schema of SDMX-ML 2.1 messages. */
  public static String ml21(DataLayout layout, Packaging packaging) {
    return schema(layout, new Schema21Types(layout, packaging), Era.V21, "2.1");
  }

  /** The schema of SDMX-ML 3.0 messages. */
  public static String ml30(DataLayout layout, Packaging packaging) {
    return schema(layout, new Schema30Types(layout, packaging), Era.V30, "3.0");
  }

  /** The schema of SDMX-ML 3.1 messages. */
  public static String ml31(DataLayout layout, Packaging packaging) {
    return schema(layout, new Schema30Types(layout, packaging), Era.V31, "3.1");
  }

  /** The namespace that binds messages to their schema. */
  static String namespace(DataLayout layout, boolean isFlat) {
    return layout.context().urn() + ":ObsLevelDim:" + dimensionAtObservation(layout, isFlat);
  }

  /** What a message has at its observations. */
  static String dimensionAtObservation(DataLayout layout, boolean isFlat) {
    return isFlat || layout.time() == null ? FLAT : layout.time().id();
  }

  private static String schema(DataLayout layout, SchemaTypes types, Era era, String version) {
    MlNamespaces namespaces = MlNamespaces.of(era);
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="%1$s" targetNamespace="%1$s" \
    xmlns:dsd="%2$s" xmlns:common="%3$s" elementFormDefault="qualified" \
    attributeFormDefault="unqualified">
    <xs:import namespace="%3$s" schemaLocation="https://xml.sdmx.org/%4$s/SDMXCommon.xsd"/>
    <xs:import namespace="%2$s" \
    schemaLocation="https://xml.sdmx.org/%4$s/SDMXDataStructureSpecific.xsd"/>
    %5$s</xs:schema>
    """
        .formatted(
            namespace(layout, types.isFlat()),
            namespaces.structureSpecificData(),
            namespaces.common(),
            version,
            types.all());
  }
}
