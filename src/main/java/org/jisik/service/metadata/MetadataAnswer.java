package org.jisik.service.metadata;

import java.util.List;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.metadata.MetadataReport;

/**
 * The metadata sets that answer a question.
 *
 * @param reports in the order of their identities
 * @param leftOut those that cannot be told, and why
 */
public record MetadataAnswer(List<MetadataReport> reports, List<LeftOut> leftOut) {

  public MetadataAnswer {
    reports = List.copyOf(reports);
    leftOut = List.copyOf(leftOut);
  }
}
