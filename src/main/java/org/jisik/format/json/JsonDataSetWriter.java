package org.jisik.format.json;

import static org.jisik.format.json.JsonPresentation.Level;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jisik.model.data.AttributePlacement;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataCursor.Step;
import org.jisik.model.data.DataSet;
import org.jisik.model.data.Utf8;
import org.jspecify.annotations.Nullable;

/** Writes the data of one data set: attributes, partial keys, then series or observations. */
final class JsonDataSetWriter {

  private final JsonPresentation presentation;
  private final JsonBytes out;
  private final List<JsonComponent> dimensions;
  private final @Nullable JsonComponent time;
  private final int timePosition;
  private final JsonComponent[] measures;
  private final int[] seriesAttributes;
  private final int[] observationAttributes;
  private final JsonComponent[] observationValues;

  JsonDataSetWriter(JsonPresentation presentation, JsonBytes out) {
    this.presentation = presentation;
    this.out = out;
    dimensions = presentation.dimensions();
    time = presentation.time();
    timePosition = presentation.layout().timePosition();
    measures = presentation.measures().toArray(JsonComponent[]::new);
    seriesAttributes = presentation.attributesAt(Level.SERIES);
    observationAttributes = presentation.attributesAt(Level.OBSERVATION);
    observationValues =
        Arrays.stream(observationAttributes)
            .mapToObj(presentation::attribute)
            .toArray(JsonComponent[]::new);
  }

  /** Writes members, each after a comma. */
  void write(DataSet data) throws IOException {
    try (DataCursor cursor = data.open(presentation.placement())) {
      cursor.next();
      Step step = writeAttributes(cursor, cursor.next());
      if (presentation.isFlat()) {
        writeFlat(cursor, step);
      } else {
        writeSeries(cursor, step);
      }
    }
  }

  private Step writeAttributes(DataCursor cursor, Step first) throws IOException {
    int[] positions = presentation.attributesAt(Level.DATA_SET);
    Utf8[] ofDataSet = new Utf8[positions.length];
    Arrays.setAll(ofDataSet, i -> Utf8.absent());
    boolean hasGroups = false;
    Step step = first;
    for (; step == Step.ATTRIBUTES; step = cursor.next()) {
      if (isOfDataSet(cursor)) {
        keep(cursor, positions, ofDataSet);
      } else if (hasAny(cursor, presentation.attributesAt(Level.DIMENSION_GROUP))) {
        out.raw(hasGroups ? "," : ",\"dimensionGroupAttributes\":{");
        writeGroup(cursor);
        hasGroups = true;
      }
    }
    out.raw(hasGroups ? "}" : "");
    if (step == Step.SERIES && presentation.placement() == AttributePlacement.ON_SERIES) {
      keep(cursor, positions, ofDataSet);
    }
    writeOfDataSet(positions, ofDataSet);
    return step;
  }

  private boolean isOfDataSet(DataCursor cursor) {
    for (int i = 0; i < dimensions.size(); i++) {
      if (cursor.dimension(i).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static void keep(DataCursor cursor, int[] positions, Utf8[] kept) {
    for (int i = 0; i < positions.length; i++) {
      Utf8 value = cursor.attribute(positions[i]);
      kept[i] = value.isPresent() ? value.copy() : kept[i];
    }
  }

  private void writeOfDataSet(int[] positions, Utf8[] values) throws IOException {
    out.raw(",\"attributes\":[");
    int written = 0;
    for (int i = 0; i < positions.length; i++) {
      written = writeValue(i, written, presentation.attribute(positions[i]), values[i]);
    }
    out.raw(']');
  }

  private static boolean hasAny(DataCursor cursor, int[] attributes) {
    return Arrays.stream(attributes).anyMatch(one -> cursor.attribute(one).isPresent());
  }

  private void writeGroup(DataCursor cursor) throws IOException {
    out.raw('"');
    writeKey(cursor, true, false);
    out.raw("\":");
    writeArray(cursor, presentation.attributesAt(Level.DIMENSION_GROUP));
  }

  private void writeSeries(DataCursor cursor, Step first) throws IOException {
    out.raw(",\"series\":{");
    Step step = first;
    for (boolean isFirst = true; step == Step.SERIES; isFirst = false) {
      out.raw(isFirst ? "\"" : ",\"");
      writeKey(cursor, false, false);
      out.raw("\":{");
      if (seriesAttributes.length > 0) {
        out.raw("\"attributes\":");
        writeArray(cursor, seriesAttributes);
        out.raw(presentation.hasObservations() ? "," : "");
      }
      step = writeObservations(cursor);
      out.raw('}');
    }
    out.raw('}');
  }

  private Step writeObservations(DataCursor cursor) throws IOException {
    Step step = cursor.next();
    if (!presentation.hasObservations()) {
      while (step == Step.OBSERVATION) {
        step = cursor.next();
      }
      return step;
    }
    out.raw("\"observations\":{");
    for (boolean isFirst = true; step == Step.OBSERVATION; isFirst = false) {
      if (!isFirst) {
        out.raw(',');
      }
      out.raw('"');
      writeTime(cursor);
      writeRow(cursor);
      step = cursor.next();
    }
    out.raw('}');
    return step;
  }

  private void writeFlat(DataCursor cursor, Step first) throws IOException {
    out.raw(",\"observations\":{");
    boolean isFirst = true;
    for (Step step = first; step != Step.END; step = cursor.next()) {
      if (step == Step.OBSERVATION) {
        if (!isFirst) {
          out.raw(',');
        }
        out.raw('"');
        writeKey(cursor, false, true);
        writeRow(cursor);
        isFirst = false;
      }
    }
    out.raw('}');
  }

  /**
   * Writes indexes in the order of the data structure.
   *
   * @param hasGaps whether the place of time, and of dimensions that are absent, is left empty
   * @param hasTime whether the period is among them
   */
  private void writeKey(DataCursor cursor, boolean hasGaps, boolean hasTime) throws IOException {
    boolean isLater = false;
    for (int i = 0; i <= dimensions.size(); i++) {
      if (i == timePosition && time != null && (hasGaps || hasTime)) {
        out.raw(isLater ? ":" : "");
        isLater = true;
        if (hasTime) {
          writeTime(cursor);
        }
      }
      if (i < dimensions.size()) {
        if (isLater) {
          out.raw(':');
        }
        isLater = true;
        Utf8 code = cursor.dimension(i);
        if (code.isPresent()) {
          dimensions.get(i).write(out, code);
        }
      }
    }
  }

  private void writeTime(DataCursor cursor) throws IOException {
    if (time != null) {
      time.write(out, cursor.time());
    }
  }

  /** Ends the key and writes measures, none left out, then attributes. */
  private void writeRow(DataCursor cursor) throws IOException {
    out.raw('"');
    out.raw(':');
    out.raw('[');
    for (int i = 0; i < measures.length; i++) {
      if (i > 0) {
        out.raw(',');
      }
      measures[i].write(out, cursor.measure(i));
    }
    int written = measures.length;
    for (int i = 0; i < observationAttributes.length; i++) {
      written =
          writeValue(
              measures.length + i,
              written,
              observationValues[i],
              cursor.attribute(observationAttributes[i]));
    }
    out.raw(']');
  }

  private void writeArray(DataCursor cursor, int[] attributes) throws IOException {
    out.raw('[');
    int written = 0;
    for (int i = 0; i < attributes.length; i++) {
      written =
          writeValue(
              i, written, presentation.attribute(attributes[i]), cursor.attribute(attributes[i]));
    }
    out.raw(']');
  }

  /** Writes a value at its place and what is missing before it; trailing gaps stay unwritten. */
  private int writeValue(int place, int written, JsonComponent component, Utf8 value)
      throws IOException {
    if (value.isAbsent()) {
      return written;
    }
    for (int i = written; i < place; i++) {
      if (i > 0) {
        out.raw(',');
      }
      out.nothing();
    }
    if (place > 0) {
      out.raw(',');
    }
    component.write(out, value);
    return place + 1;
  }
}
