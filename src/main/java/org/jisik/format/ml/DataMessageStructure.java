package org.jisik.format.ml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisik.format.FormatOptions;
import org.jisik.format.ml.envelope.HeaderStructure;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.DataSet;
import org.jisik.model.reference.ArtefactRef;

/**
 * A structure as a message names it; data sets of the same flow share one.
 *
 * @param layout its layout
 * @param isFlat its packaging
 * @param id its id in the message: that of the data structure, made a unique xs:ID
 * @param prefix the prefix of its namespace
 */
record DataMessageStructure(DataLayout layout, boolean isFlat, String id, String prefix) {

  /** The structures of some data sets, in their order. */
  static List<DataMessageStructure> of(List<DataSet> dataSets, FormatOptions options) {
    Map<ArtefactRef, DataLayout> layouts = new LinkedHashMap<>();
    dataSets.forEach(set -> layouts.putIfAbsent(set.layout().context(), set.layout()));
    List<DataMessageStructure> structures = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (DataLayout layout : layouts.values()) {
      int ordinal = structures.size() + 1;
      String id = xmlId(layout.structure().id());
      String unique = taken.add(id) ? id : id + "_" + ordinal;
      boolean isFlat = DataPlan.isFlat(layout, options);
      structures.add(new DataMessageStructure(layout, isFlat, unique, "ns" + ordinal));
    }
    return structures;
  }

  private static String xmlId(String id) {
    String valid = id.replaceAll("[^A-Za-z0-9_-]", "_");
    return valid.matches("[A-Za-z_].*") ? valid : "_" + valid;
  }

  /** The namespace of its XML types. */
  String namespace() {
    return StructureSpecificSchema.namespace(layout, isFlat);
  }

  /** What the header says of it. */
  HeaderStructure inHeader(boolean isGeneric) {
    return new HeaderStructure(
        id,
        isGeneric ? null : namespace(),
        StructureSpecificSchema.dimensionAtObservation(layout, isFlat),
        layout.context());
  }

  /** What an SDMX-ML 2.1 data set calls the kind of {@link DataLayout#context}. */
  String scope() {
    return layout.context().type().name();
  }
}
