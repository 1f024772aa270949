package org.jisik.format.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.error.InvalidMessage;
import org.jisik.error.NotImplemented;
import org.jisik.model.data.Attachment;
import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.Utf8;

/** The values of the current row, in the order of one structure. */
final class CsvRow {

  final DataLayout layout;
  final Utf8[] dimensions;
  final Utf8 time = Utf8.absent();
  final Utf8[] measures;
  final Utf8[] attributes;

  private final CsvRecords records;
  private final CsvField[] dimensionFields;
  private final CsvField timeField;
  private final CsvField[] measureFields;
  private final CsvField[] attributeFields;
  private final boolean[] isOfObservation;

  CsvRow(CsvFields fields, CsvRecords records) {
    this.records = records;
    layout = fields.layout();
    dimensionFields = fields.dimensions().toArray(CsvField[]::new);
    timeField = fields.time();
    measureFields = fields.measures().toArray(CsvField[]::new);
    attributeFields = fields.attributes().toArray(CsvField[]::new);
    dimensions = CsvSlices.absent(dimensionFields.length);
    measures = CsvSlices.absent(measureFields.length);
    attributes = CsvSlices.absent(attributeFields.length);
    isOfObservation = new boolean[attributes.length];
    layout
        .attributesAt(AttributeLevel.OBSERVATION)
        .forEach(position -> isOfObservation[position] = true);
  }

  /** Takes the values of the current record. */
  void read() {
    read(dimensionFields, dimensions);
    timeField.read(records, time);
    read(measureFields, measures);
    read(attributeFields, attributes);
  }

  private void read(CsvField[] fields, Utf8[] values) {
    for (int i = 0; i < fields.length; i++) {
      fields[i].read(records, values[i]);
    }
  }

  long line() {
    return records.line();
  }

  boolean isOfObservation(int attribute) {
    return isOfObservation[attribute];
  }

  /** Whether all dimensions but time are there. */
  boolean hasSeriesKey() {
    return areAllPresent(dimensions);
  }

  /** Whether there is a period, or no need of one. */
  boolean hasPeriod() {
    return layout.time() == null || time.isPresent();
  }

  private static boolean areAllPresent(Utf8[] values) {
    for (Utf8 value : values) {
      if (value.isAbsent()) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is a value that belongs to an observation. */
  boolean hasObservationValues() {
    for (Utf8 measure : measures) {
      if (measure.isPresent()) {
        return true;
      }
    }
    return hasAttributes(true);
  }

  /** Whether there is an attribute of the observation, or else one above it. */
  boolean hasAttributes(boolean ofObservation) {
    for (int i = 0; i < attributes.length; i++) {
      if (isOfObservation[i] == ofObservation && attributes[i].isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Refuses values that need more of the key than the row has.
   *
   * @throws InvalidMessage naming the value and the dimension that it lacks
   */
  void checkKey() {
    for (int i = 0; i < measures.length; i++) {
      if (measures[i].isPresent()) {
        check(layout.measures().get(i).id(), wholeKey());
      }
    }
    for (int i = 0; i < attributes.length; i++) {
      if (attributes[i].isPresent()) {
        checkAttribute(i);
      }
    }
  }

  private void checkAttribute(int position) {
    DataLayout.Attribute attribute = layout.attributes().get(position);
    check(attribute.id(), key(attribute.attachment()));
    if (isOfObservation[position]) {
      throw new NotImplemented(
          "line %d, column %s: values for all observations of a period cannot be loaded; write them with each observation"
              .formatted(line(), attribute.id()));
    }
  }

  private List<String> key(Attachment attachment) {
    if (attachment instanceof Attachment.ToDimensions to) {
      return to.dimensions();
    }
    if (attachment instanceof Attachment.ToGroup to) {
      return to.dimensions();
    }
    return attachment instanceof Attachment.ToDataSet ? List.of() : wholeKey();
  }

  private List<String> wholeKey() {
    return Stream.concat(
            layout.dimensions().stream().map(Component::id),
            Stream.ofNullable(layout.time()).map(Component::id))
        .toList();
  }

  private void check(String id, List<String> key) {
    Optional<String> lacking = key.stream().filter(this::lacks).findFirst();
    if (lacking.isPresent()) {
      throw new InvalidMessage(
          "line %d, column %s: %s is missing, which %s needs"
              .formatted(line(), lacking.get(), lacking.get(), id));
    }
  }

  private boolean lacks(String dimension) {
    int position = layout.dimensionPosition(dimension);
    return position < 0 ? time.isAbsent() : dimensions[position].isAbsent();
  }

  /** The first dimension without a value. */
  String firstLacking() {
    return wholeKey().stream().filter(this::lacks).findFirst().orElse("");
  }
}
