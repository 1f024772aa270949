package org.jisik.format.json;

import java.util.Arrays;
import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.Utf8;

/** The values of an ATTRIBUTES step: of the data set itself or of a partial key. */
final class JsonSlice {

  private final JsonReadingPlan plan;
  private final Utf8[] key;
  private final Utf8 time = Utf8.absent();
  private final Utf8[] attributes;
  private final Utf8 nothing = Utf8.absent();
  private final Utf8Buffer texts = new Utf8Buffer();

  JsonSlice(JsonReadingPlan plan) {
    this.plan = plan;
    key = absent(plan.layout().dimensions().size());
    attributes = absent(plan.layout().attributes().size());
  }

  private static Utf8[] absent(int count) {
    Utf8[] values = new Utf8[count];
    Arrays.setAll(values, i -> Utf8.absent());
    return values;
  }

  /** The codes of the key, absent where it has a gap. */
  Utf8[] key() {
    return key;
  }

  Utf8 time() {
    return time;
  }

  Utf8[] attributes() {
    return attributes;
  }

  /** A value that is absent at every step. */
  Utf8 nothing() {
    return nothing;
  }

  /** Shows nothing. */
  void clear() {
    texts.clear();
    time.clear();
    for (Utf8 code : key) {
      code.clear();
    }
    for (Utf8 value : attributes) {
      value.clear();
    }
  }

  /**
   * Reads the array of the data set. Attributes of lower levels that stand there, because they have
   * one value in the whole message, go to the row.
   *
   * @param isLate whether data came before
   * @return whether any attribute is of the data set itself
   */
  boolean readOfDataSet(JsonTokens json, JsonRow row, boolean isLate) {
    clear();
    row.readArray(json, plan.dataSetAttributes(), attributes, texts);
    DataLayout layout = plan.layout();
    boolean hasOwn = false;
    for (JsonSlot slot : plan.dataSetAttributes()) {
      Utf8 value = attributes[slot.position()];
      if (value.isPresent() && layout.level(slot.position()) != AttributeLevel.DATA_SET) {
        if (isLate) {
          throw json.invalid(
              "attribute %s holds for data that came before it; attributes of the data set come first"
                  .formatted(slot.id()));
        }
        row.holdForDataSet(slot.position(), value);
        value.clear();
      }
      hasOwn |= value.isPresent();
    }
    return hasOwn;
  }

  /** Reads one partial key, whose name is current, and its array. */
  void readGroup(JsonTokens json, JsonKey indexes, JsonRow row) {
    clear();
    indexes.read(json, true);
    for (int place = 0; place < indexes.slots().size(); place++) {
      JsonSlot slot = indexes.slots().get(place);
      if (indexes.index(place) != JsonKey.EMPTY) {
        slot.show(
            indexes.index(place), slot.position() == JsonSlot.TIME ? time : key[slot.position()]);
      }
    }
    json.next();
    row.readArray(json, plan.groupAttributes(), attributes, texts);
  }
}
