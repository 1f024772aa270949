package org.jisik.format.ml;

import java.util.List;
import org.jisik.format.SdmxMediaType;
import org.jisik.format.ml.stax.MlNamespaces;
import org.jisik.model.data.DataAction;
import org.jisik.model.describe.Era;

/**
 * One kind of SDMX-ML data message.
 *
 * @param mediaType its media type
 * @param era its version
 * @param isGeneric whether components are elements with ids, instead of XML attributes
 * @param roots the names of the root elements that are read, the one that is written first
 * @param readable the versions that are read
 */
record MlDataDialect(
    SdmxMediaType mediaType, Era era, boolean isGeneric, List<String> roots, List<Era> readable) {

  MlDataDialect {
    roots = List.copyOf(roots);
    readable = List.copyOf(readable);
  }

  /** The root element that is written. */
  String root() {
    return roots.get(0);
  }

  /** Whether it holds series over time only. */
  boolean isTimeSeries() {
    return root().contains("TimeSeries");
  }

  MlNamespaces namespaces() {
    return MlNamespaces.of(era);
  }

  /** The namespace of the payload. */
  String payload() {
    return isGeneric ? namespaces().genericData() : namespaces().structureSpecificData();
  }

  /**
   * The word for an action. Merge exists since 3.1; before, Append says the same.
   *
   * @see <a href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXCommon.xsd">SDMX-ML
   *     3.0, ActionType</a>
   */
  String word(DataAction action) {
    boolean hasMerge = era == Era.V31;
    return (action == DataAction.MERGE && !hasMerge ? DataAction.APPEND : action).word();
  }
}
