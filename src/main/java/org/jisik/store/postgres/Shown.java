package org.jisik.store.postgres;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.Utf8;
import org.jspecify.annotations.Nullable;

/** The flyweights through which a cursor shows its current step. */
final class Shown {

  final DataLayout layout;
  final Utf8[] dimensions;
  final Utf8 time = Utf8.absent();
  final Utf8[] measures;
  final Utf8[] attributes;
  private final AttributeLevel[] levels;
  private final Map<String, Utf8> slots = new HashMap<>();
  private final Map<String, Integer> positions = new HashMap<>();

  Shown(DataLayout layout) {
    this.layout = layout;
    dimensions = absent(layout.dimensions().size());
    measures = absent(layout.measures().size());
    attributes = absent(layout.attributes().size());
    levels = new AttributeLevel[attributes.length];
    for (int i = 0; i < measures.length; i++) {
      slots.put(layout.measures().get(i).id(), measures[i]);
    }
    for (int i = 0; i < attributes.length; i++) {
      String id = layout.attributes().get(i).id();
      levels[i] = layout.level(i);
      positions.put(id, i);
      if (levels[i] == AttributeLevel.OBSERVATION) {
        slots.put(id, attributes[i]);
      }
    }
  }

  static Utf8[] absent(int count) {
    Utf8[] values = new Utf8[count];
    Arrays.setAll(values, i -> Utf8.absent());
    return values;
  }

  /**
   * Where a measure or an observation attribute is shown; null if the layout has none of this id.
   */
  @Nullable Utf8 observationSlot(String id) {
    return slots.get(id);
  }

  AttributeLevel level(int attribute) {
    return levels[attribute];
  }

  /** The position of an attribute; -1 if the layout has none of this id. */
  int attribute(String id) {
    return positions.getOrDefault(id, -1);
  }

  void clearAttributes() {
    for (Utf8 attribute : attributes) {
      attribute.clear();
    }
  }
}
