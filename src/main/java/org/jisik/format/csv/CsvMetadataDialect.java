package org.jisik.format.csv;

import java.util.Set;
import org.jisik.format.SdmxMediaType;
import org.jisik.model.describe.Era;

/**
 * What the versions of SDMX-CSV differ in where they speak of reference metadata.
 *
 * @param hasAction whether rows have an action
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-csv/blob/v2.0.0/metadata-message/docs/sdmx-csv-field-guide.md">SDMX-CSV
 *     2.0 field guide, metadata messages</a>
 */
record CsvMetadataDialect(SdmxMediaType mediaType, Era era, boolean hasAction) {

  static final String STRUCTURE = "MDSTRUCTURE";
  static final String STRUCTURE_ID = "MDSTRUCTURE_ID";
  static final String STRUCTURE_NAME = "MDSTRUCTURE_NAME";
  static final String SET_ID = "METADATASET_ID";
  static final String SET_NAME = "METADATASET_NAME";
  static final String ACTION = "ACTION";
  static final String IS_PARTIAL_LANGUAGE = "IS_PARTIAL_LANGUAGE";
  static final String TARGET_TYPES = "TARGET_TYPES";
  static final String TARGET_IDS = "TARGET_IDS";
  static final String TARGET_NAMES = "TARGET_NAMES";

  /** Columns that the standard names as examples of such as anybody may add. */
  static final String REPORTING_BEGIN = "reportingBegin";

  static final String REPORTING_END = "reportingEnd";
  static final String PUBLICATION_YEAR = "publicationYear";
  static final String PUBLICATION_PERIOD = "publicationPeriod";

  /** What the first column calls a flow and an agreement. */
  static final String FLOW = "metadataflow";

  static final String AGREEMENT = "metadataprovision";

  /** Columns that are no attributes, the best known of those that anybody may add among them. */
  static final Set<String> TERMS =
      Set.of(
          STRUCTURE,
          STRUCTURE_ID,
          STRUCTURE_NAME,
          SET_ID,
          SET_NAME,
          ACTION,
          IS_PARTIAL_LANGUAGE,
          TARGET_TYPES,
          TARGET_IDS,
          TARGET_NAMES,
          REPORTING_BEGIN,
          REPORTING_END,
          PUBLICATION_YEAR,
          PUBLICATION_PERIOD,
          "prepared");

  static CsvMetadataDialect of(String version, Era era, boolean hasAction) {
    return new CsvMetadataDialect(
        new SdmxMediaType("application/vnd.sdmx.metadata+csv", version), era, hasAction);
  }
}
