package org.jisik.format.ml;

import java.util.Arrays;
import org.jisik.model.data.Utf8;

/** The values that one element of a message states, by slot. */
final class DataFrame {

  private final DataSlots slots;
  private final Utf8[] values;
  private boolean isEmpty = true;
  private boolean statesAboveObservation;

  DataFrame(DataSlots slots) {
    this.slots = slots;
    values = new Utf8[slots.count()];
    Arrays.setAll(values, slot -> Utf8.absent());
  }

  Utf8 at(int slot) {
    return values[slot];
  }

  void set(int slot, String text) {
    values[slot].set(text);
    isEmpty = false;
    statesAboveObservation |= slots.isAboveObservation(slot);
  }

  void clear() {
    if (!isEmpty) {
      for (Utf8 value : values) {
        value.clear();
      }
      isEmpty = true;
      statesAboveObservation = false;
    }
  }

  /** Takes over what belongs to a series or to more: from one frame, else from another. */
  void copyAboveObservation(DataFrame first, DataFrame second) {
    for (int slot = 0; slot < values.length; slot++) {
      if (slots.isAboveObservation(slot)) {
        values[slot].set(first.at(slot).isPresent() ? first.at(slot) : second.at(slot));
      }
    }
  }

  boolean isEmpty() {
    return isEmpty;
  }

  /** Whether anything is stated that belongs to a series or to more. */
  boolean statesAboveObservation() {
    return statesAboveObservation;
  }
}
