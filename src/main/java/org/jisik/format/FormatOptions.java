package org.jisik.format;

import org.jisik.model.text.LanguagePreference;

/**
 * How a format is to write, beyond what it writes: from media type parameters, query and languages.
 *
 * @param languages the reader's languages, for names
 * @param labels codes, names or both (SDMX-CSV)
 * @param keys which key columns to add (SDMX-CSV 2.x)
 * @param isFlat each observation alone with its whole key, instead of by series
 * @param content which parts of the data to write
 */
public record FormatOptions(
    LanguagePreference languages, Labels labels, Keys keys, boolean isFlat, Content content) {

  /** By series, codes only, everything. */
  public static final FormatOptions DEFAULT =
      new FormatOptions(LanguagePreference.NONE, Labels.ID, Keys.NONE, false, Content.FULL);

  /** How components and codes are named. */
  public enum Labels {
    ID,
    NAME,
    BOTH
  }

  /** Which keys stand in columns of their own. */
  public enum Keys {
    NONE,
    OBS,
    SERIES,
    BOTH
  }

  /**
   * Which parts of the data are written.
   *
   * @param attributes whether attributes are
   * @param measures whether measures are; without them and without attributes only keys remain
   * @param observations whether there are observations at all
   */
  public record Content(boolean attributes, boolean measures, boolean observations) {
    public static final Content FULL = new Content(true, true, true);
  }
}
