package org.jisik.model.data;

/**
 * What a data set asks of its receiver.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-csv/blob/master/data-message/docs/sdmx-csv-field-guide.md">SDMX-CSV
 *     field guide, actions</a>
 */
public enum DataAction {
  INFORMATION("Information", 'I'),
  APPEND("Append", 'A'),
  MERGE("Merge", 'M'),
  REPLACE("Replace", 'R'),
  DELETE("Delete", 'D');

  private final String word;
  private final char letter;

  DataAction(String word, char letter) {
    this.word = word;
    this.letter = letter;
  }

  /** The word in SDMX-ML and SDMX-JSON. */
  public String word() {
    return word;
  }

  /** The letter in SDMX-CSV 2.x. */
  public char letter() {
    return letter;
  }
}
