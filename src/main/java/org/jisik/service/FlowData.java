package org.jisik.service;

import java.util.Optional;
import java.util.Set;
import org.jisik.error.NotAcceptable;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataSet;
import org.jisik.model.data.MeasureDimensionDataSet;
import org.jisik.model.describe.Era;

/**
 * The data of one flow, before it is known which era's format will hold them.
 *
 * @param data with all measures of the structure
 * @param measures the ids of the measures wanted
 * @param measureDimension what stands for several measures in SDMX 2.1; empty with one measure, or
 *     if there is no view
 */
record FlowData(DataSet data, Set<String> measures, Optional<Component> measureDimension) {

  DataSet in(Era era) {
    if (era != Era.V21 || data.layout().measures().size() == 1) {
      return data;
    }
    Component dimension =
        measureDimension.orElseThrow(
            () ->
                new NotAcceptable(
                    "%s has several measures whose concepts have no common parent, which SDMX 2.1 cannot say; ask for an SDMX 3.x format"
                        .formatted(data.layout().context())));
    return new MeasureDimensionDataSet(data, dimension, measures);
  }
}
