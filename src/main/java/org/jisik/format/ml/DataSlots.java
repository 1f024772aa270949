package org.jisik.format.ml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;

/**
 * A number for each component of a layout: dimensions, time, measures, attributes. What messages
 * name by id, the reader keeps by number.
 *
 * <p>In a layout with one measure OBS_VALUE is that measure, whatever its id, and TIME_PERIOD is
 * the time dimension: SDMX-ML 2.1 fixes these names.
 */
final class DataSlots {

  /** The slot of nothing. */
  static final int NONE = -1;

  /** The slots of no layout at all. */
  static final DataSlots EMPTY = new DataSlots(List.of(), 0, List.of());

  private final List<Component> dimensions;
  private final int measures;
  private final Map<String, Integer> slots = new HashMap<>();
  private final boolean[] isAboveObservation;

  private DataSlots(List<Component> dimensions, int measures, List<AttributeLevel> levels) {
    this.dimensions = dimensions;
    this.measures = measures;
    isAboveObservation = new boolean[attribute(levels.size())];
    Arrays.fill(isAboveObservation, 0, time(), true);
    for (int i = 0; i < levels.size(); i++) {
      isAboveObservation[attribute(i)] = levels.get(i) != AttributeLevel.OBSERVATION;
    }
  }

  static DataSlots of(DataLayout layout) {
    List<DataLayout.Attribute> attributes = layout.attributes();
    DataSlots slots =
        new DataSlots(
            layout.dimensions(),
            layout.measures().size(),
            IntStream.range(0, attributes.size()).mapToObj(layout::level).toList());
    slots.numberStandardNames(layout);
    slots.number(layout.dimensions(), 0);
    slots.number(layout.measures(), slots.measure(0));
    slots.number(
        attributes.stream().map(DataLayout.Attribute::component).toList(), slots.attribute(0));
    return slots;
  }

  private void numberStandardNames(DataLayout layout) {
    if (layout.measures().size() == 1) {
      slots.put("OBS_VALUE", measure(0));
    }
    if (layout.time() != null) {
      slots.put("TIME_PERIOD", time());
      slots.put(layout.time().id(), time());
    }
  }

  private void number(List<Component> components, int first) {
    for (int i = 0; i < components.size(); i++) {
      slots.put(components.get(i).id(), first + i);
    }
  }

  int count() {
    return isAboveObservation.length;
  }

  /** The slot of a component; {@link #NONE} if the structure does not have it. */
  int of(String id) {
    Integer slot = slots.get(id);
    return slot == null ? NONE : slot;
  }

  int time() {
    return dimensions.size();
  }

  int measure(int position) {
    return time() + 1 + position;
  }

  int attribute(int position) {
    return measure(measures) + position;
  }

  boolean isDimension(int slot) {
    return slot < time();
  }

  /** Whether it is part of a key: a dimension or time. */
  boolean isKey(int slot) {
    return slot <= time();
  }

  boolean isMeasure(int slot) {
    return slot > time() && !isAttribute(slot);
  }

  boolean isAttribute(int slot) {
    return slot >= attribute(0);
  }

  /**
   * Whether its value belongs to a series or to more: dimensions, attributes above observations.
   */
  boolean isAboveObservation(int slot) {
    return isAboveObservation[slot];
  }

  /** The id of the dimension at a slot. */
  String dimensionId(int slot) {
    return dimensions.get(slot).id();
  }

  /** The first dimension other than time that a frame lacks; {@link #NONE} if it has all. */
  int firstMissing(DataFrame frame, DataFrame fallback) {
    return IntStream.range(0, time())
        .filter(slot -> frame.at(slot).isAbsent() && fallback.at(slot).isAbsent())
        .findFirst()
        .orElse(NONE);
  }
}
