package org.jisik.format.json;

import java.util.List;

/** Reads keys such as {@code 0:12:3}: indexes of dimensions, joined by colons. */
final class JsonKey {

  /** The index of a place that is left empty, as keys of groups may. */
  static final int EMPTY = -1;

  private final List<JsonSlot> slots;
  private final int[] indexes;

  JsonKey(List<JsonSlot> slots) {
    this.slots = slots;
    this.indexes = new int[slots.size()];
  }

  List<JsonSlot> slots() {
    return slots;
  }

  /** The index at a place of the last key read. */
  int index(int place) {
    return indexes[place];
  }

  /**
   * Reads the current member name.
   *
   * @param mayHaveGaps whether places may be empty
   */
  void read(JsonTokens json, boolean mayHaveGaps) {
    String text = json.name();
    int place = 0;
    int start = 0;
    while (start <= text.length()) {
      int colon = text.indexOf(':', start);
      int end = colon < 0 ? text.length() : colon;
      if (place == slots.size()) {
        throw malformed(json, text);
      }
      indexes[place] = index(json, text, start, end, place, mayHaveGaps);
      place++;
      start = end + 1;
    }
    if (place < slots.size()) {
      throw malformed(json, text);
    }
  }

  private int index(
      JsonTokens json, String text, int start, int end, int place, boolean mayHaveGaps) {
    if (start == end && mayHaveGaps) {
      return EMPTY;
    }
    if (start == end || end - start > 9) {
      throw malformed(json, text);
    }
    int index = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw malformed(json, text);
      }
      index = index * 10 + digit;
    }
    JsonSlot slot = slots.get(place);
    if (index >= slot.size()) {
      throw json.invalid(
          "index %d in key '%s' is out of range: dimension %s has %d values"
              .formatted(index, text, slot.id(), slot.size()));
    }
    return index;
  }

  private RuntimeException malformed(JsonTokens json, String text) {
    return json.invalid(
        "key '%s' is not made of indexes of the dimensions %s, joined by ':'"
            .formatted(text, slots.stream().map(JsonSlot::id).toList()));
  }
}
