package org.jisik.format.ml;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jisik.model.data.Attachment;
import org.jisik.model.data.DataLayout;
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

  /** Takes a value; an empty measure is one that is not reported, however it is written. */
  void set(int slot, String text) {
    if (text.isEmpty() && slots.isMeasure(slot)) {
      return;
    }
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

  /**
   * Names the attributes of the group whose key this is, if it names none: to delete a group means
   * to delete these, and no data.
   */
  void nameGroupAttributesIfNone(DataLayout layout) {
    boolean hasNone =
        IntStream.range(slots.attribute(0), slots.count()).allMatch(i -> at(i).isAbsent());
    List<String> key =
        IntStream.range(0, slots.time())
            .filter(i -> at(i).isPresent())
            .mapToObj(slots::dimensionId)
            .toList();
    for (int i = 0; hasNone && i < layout.attributes().size(); i++) {
      if (layout.attributes().get(i).attachment() instanceof Attachment.ToGroup group
          && group.dimensions().equals(key)) {
        set(slots.attribute(i), "");
      }
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
