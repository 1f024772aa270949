package org.jisik.service;

import java.time.Instant;
import java.util.List;
import org.jisik.model.data.DataSet;
import org.jisik.model.describe.Era;

/**
 * The data that answer a question, none of them empty.
 *
 * @param flows the data of each flow that matches, never merged
 * @param tag changes whenever the answer may have changed
 * @param lastModified when what is visible last changed
 */
public record DataAnswer(List<FlowData> flows, String tag, Instant lastModified) {

  public DataAnswer {
    flows = List.copyOf(flows);
  }

  /**
   * The data sets as a format of one era can hold them.
   *
   * @throws org.jisik.error.NotAcceptable if that era cannot say what these data are
   */
  public List<DataSet> in(Era era) {
    return flows.stream().map(flow -> flow.in(era)).toList();
  }
}
