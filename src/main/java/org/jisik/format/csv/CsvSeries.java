package org.jisik.format.csv;

import org.jisik.error.InvalidMessage;
import org.jisik.model.data.Utf8;

/** The series that rows belong to, with the attributes above the observation that it has stated. */
final class CsvSeries {

  private final CsvRow row;
  private final Utf8[] higher;
  private final CsvSlices key;
  private final CsvSlices attributes;
  private boolean isOpen;
  private long line;

  CsvSeries(CsvRow row) {
    this.row = row;
    key = new CsvSlices(row.dimensions.length);
    attributes = new CsvSlices(row.attributes.length);
    higher = CsvSlices.absent(row.attributes.length);
    for (int i = 0; i < higher.length; i++) {
      higher[i] = row.isOfObservation(i) ? higher[i] : row.attributes[i];
    }
  }

  Utf8 dimension(int position) {
    return key.get(position);
  }

  /** The value at the start of the series; absent for attributes of the observation. */
  Utf8 stated(int position) {
    return attributes.get(position);
  }

  /** The value at the start of the series; of the observation's attributes, that of the row. */
  Utf8 attribute(int position) {
    return row.isOfObservation(position) ? row.attributes[position] : attributes.get(position);
  }

  /** Ends the series: the next row begins one, even with the same key. */
  void close() {
    isOpen = false;
  }

  /**
   * Takes the row in.
   *
   * @return whether it begins a series, or states an attribute that its series has not stated
   * @throws InvalidMessage if it states another value than an earlier row of the series
   */
  boolean begins() {
    if (!isOpen || !key.isEqual(row.dimensions)) {
      key.hold(row.dimensions);
      start();
      return true;
    }
    if (hasNews()) {
      start();
      return true;
    }
    return false;
  }

  private void start() {
    attributes.hold(higher);
    isOpen = true;
    line = row.line();
  }

  private boolean hasNews() {
    boolean hasNews = false;
    for (int i = 0; i < higher.length; i++) {
      if (higher[i].isPresent() && !higher[i].equals(attributes.get(i))) {
        checkIsNew(i);
        hasNews = true;
      }
    }
    return hasNews;
  }

  private void checkIsNew(int position) {
    if (attributes.get(position).isPresent()) {
      throw new InvalidMessage(
          "line %d, column %s: '%s', but line %d says '%s' for the same series"
              .formatted(
                  row.line(),
                  row.layout.attributes().get(position).id(),
                  higher[position],
                  line,
                  attributes.get(position)));
    }
  }
}
