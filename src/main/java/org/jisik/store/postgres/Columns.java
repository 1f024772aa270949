package org.jisik.store.postgres;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.Utf8;

/**
 * The columns of observations that a load has met: those of the layout and those that are stored
 * although the layout has them no more. Positions stay, columns are written in the order of ids.
 */
final class Columns {

  private final SortedMap<String, Integer> positions = new TreeMap<>();
  private final List<Utf8> slots = new ArrayList<>();
  private int[] order = {};
  private BlockWriter writer = new BlockWriter(List.of());

  static Columns of(DataLayout layout) {
    Columns columns = new Columns();
    layout.measures().forEach(measure -> columns.slot(measure.id()));
    layout
        .attributesAt(AttributeLevel.OBSERVATION)
        .forEach(attribute -> columns.slot(layout.attributes().get(attribute).id()));
    return columns;
  }

  /** The flyweight of a column, which is new if it was not known. */
  Utf8 slot(String id) {
    Integer position = positions.get(id);
    if (position != null) {
      return slots.get(position);
    }
    positions.put(id, slots.size());
    slots.add(Utf8.absent());
    order = positions.values().stream().mapToInt(Integer::intValue).toArray();
    writer = new BlockWriter(List.copyOf(positions.keySet()));
    return slots.get(slots.size() - 1);
  }

  /** Copies of what the flyweights show. */
  Utf8[] values() {
    Utf8[] values = new Utf8[slots.size()];
    Arrays.setAll(values, i -> new Utf8().set(slots.get(i)));
    return values;
  }

  /** The writer for these columns; another one as soon as there is a new column. */
  BlockWriter writer() {
    return writer;
  }

  /** Values in the order that the writer wants; those of columns met later are absent. */
  Utf8[] sorted(Utf8[] values) {
    Utf8[] sorted = new Utf8[order.length];
    Arrays.setAll(sorted, i -> order[i] < values.length ? values[order[i]] : Utf8.absent());
    return sorted;
  }
}
