package org.jisik.format.csv;

import org.jisik.format.FormatOptions;
import org.jisik.format.FormatOptions.Content;
import org.jisik.format.FormatOptions.Keys;
import org.jisik.format.FormatOptions.Labels;

/**
 * How one message is written: what the dialect makes of the options.
 *
 * @param dialect the version
 * @param options the wishes
 */
record CsvStyle(CsvDialect dialect, FormatOptions options) {

  boolean isRigid() {
    return dialect.isRigid();
  }

  /** 1.0 has no columns for names: they follow the ids. */
  Labels labels() {
    boolean isMoved = isRigid() && options.labels() == Labels.NAME;
    return isMoved ? Labels.BOTH : options.labels();
  }

  boolean hasNameColumns() {
    return labels() == Labels.NAME;
  }

  boolean hasNamesInside() {
    return labels() == Labels.BOTH;
  }

  /** Columns for keys are since 2.0. */
  boolean hasSeriesKey() {
    return !isRigid() && (options.keys() == Keys.SERIES || options.keys() == Keys.BOTH);
  }

  boolean hasObservationKey() {
    return !isRigid() && (options.keys() == Keys.OBS || options.keys() == Keys.BOTH);
  }

  /** Which columns there are: all of them in 1.0, left empty if not asked for. */
  Content columns() {
    return isRigid() ? Content.FULL : options.content();
  }

  /** Which values there are; without observations there are no measures either. */
  Content values() {
    Content asked = options.content();
    return new Content(
        asked.attributes(), asked.measures() && asked.observations(), asked.observations());
  }
}
