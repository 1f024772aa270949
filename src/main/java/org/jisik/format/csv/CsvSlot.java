package org.jisik.format.csv;

import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.Utf8;

/**
 * Where the values of a column come from in the data of one structure.
 *
 * @param source the place in a cursor
 * @param position the position in that place
 * @param cell writes the value
 */
record CsvSlot(Source source, int position, CsvCell cell) {

  /** The places. */
  enum Source {
    /** None: the structure has no such component, or its values were not asked for. */
    NOWHERE,
    DIMENSION,
    SERIES_ATTRIBUTE,
    TIME,
    MEASURE,
    OBSERVATION_ATTRIBUTE
  }

  /** Finds a column in a structure. */
  static CsvSlot of(CsvColumn column, DataLayout layout, CsvStyle style) {
    int dimension = layout.dimensionPosition(column.id());
    int measure =
        style.isRigid() && column.id().equals(CsvDialect.OBS_VALUE)
            ? 0
            : layout.measurePosition(column.id());
    int attribute = layout.attributePosition(column.id());
    if (dimension >= 0) {
      return ofDimension(column, layout, dimension, style);
    }
    if (layout.time() != null && layout.isTime(column.id())) {
      return ofTime(column, layout.time(), style);
    }
    if (measure >= 0) {
      return ofMeasure(column, layout, measure, style);
    }
    return attribute >= 0
        ? ofAttribute(column, layout, attribute, style)
        : slot(Source.NOWHERE, 0, column, column.component(), style);
  }

  private static CsvSlot ofDimension(
      CsvColumn column, DataLayout layout, int position, CsvStyle style) {
    return slot(Source.DIMENSION, position, column, layout.dimensions().get(position), style);
  }

  private static CsvSlot ofTime(CsvColumn column, Component time, CsvStyle style) {
    Source source = style.values().observations() ? Source.TIME : Source.NOWHERE;
    return slot(source, 0, column, time, style);
  }

  private static CsvSlot ofMeasure(
      CsvColumn column, DataLayout layout, int position, CsvStyle style) {
    Source source = style.values().measures() ? Source.MEASURE : Source.NOWHERE;
    return slot(source, position, column, layout.measures().get(position), style);
  }

  private static CsvSlot ofAttribute(
      CsvColumn column, DataLayout layout, int position, CsvStyle style) {
    Component component = layout.attributes().get(position).component();
    boolean isOfObservation = layout.level(position) == AttributeLevel.OBSERVATION;
    Source source = isOfObservation ? Source.OBSERVATION_ATTRIBUTE : Source.SERIES_ATTRIBUTE;
    return style.values().attributes()
        ? slot(source, position, column, component, style)
        : slot(Source.NOWHERE, 0, column, component, style);
  }

  private static CsvSlot slot(
      Source source, int position, CsvColumn column, Component component, CsvStyle style) {
    boolean isTime = source == Source.TIME;
    return new CsvSlot(source, position, new CsvValues(column, component, isTime, style).cell());
  }

  /** Whether the value is the same for all observations of a series. */
  boolean isConstant() {
    return switch (source) {
      case NOWHERE, DIMENSION, SERIES_ATTRIBUTE -> true;
      case TIME, MEASURE, OBSERVATION_ATTRIBUTE -> false;
    };
  }

  /** Adds the value at a cursor's place. */
  void write(DataCursor cursor, CsvBytes out) {
    switch (source) {
      case NOWHERE -> writeNothing(out);
      case DIMENSION -> cell.write(cursor.dimension(position), out);
      case SERIES_ATTRIBUTE, OBSERVATION_ATTRIBUTE -> cell.write(cursor.attribute(position), out);
      case TIME -> cell.write(cursor.time(), out);
      case MEASURE -> cell.write(cursor.measure(position), out);
    }
  }

  /** Adds that there is no value. */
  void writeNothing(CsvBytes out) {
    cell.write(Utf8.absent(), out);
  }
}
