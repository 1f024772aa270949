package org.jisik.store.postgres;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.AttributePlacement;
import org.jisik.model.data.Utf8;

/**
 * The attributes that stand before the series: of the data set, then of groups and partial keys,
 * once for each key. They are read off the matching series.
 *
 * <p>Keys that were shown are known by 64 bits each, so that memory stays small for a million of
 * them; two keys have the same bits once in some hundred million data sets.
 */
final class AttributesFirst {

  private final Shown shown;
  private final SeriesWalk series;
  private final List<KeyMasks.Mask> masks;
  private final byte[] dataSetAttributes;
  private final LongSet seen = new LongSet();
  private final Bytes key = new Bytes(64);
  private final Utf8[] codes;
  private final Utf8[] values;
  private boolean isDataSetDone;
  private int mask;

  private AttributesFirst(
      Shown shown, SeriesWalk series, List<KeyMasks.Mask> masks, byte[] dataSetAttributes) {
    this.shown = shown;
    this.series = series;
    this.masks = masks;
    this.mask = masks.size();
    this.dataSetAttributes = dataSetAttributes;
    this.codes = Shown.absent(shown.dimensions.length);
    this.values = Shown.absent(shown.attributes.length);
  }

  static AttributesFirst of(
      Shown shown, SeriesWalk series, AttributePlacement placement, byte[] dataSetAttributes) {
    List<AttributeLevel> levels = new ArrayList<>();
    for (AttributeLevel level : List.of(AttributeLevel.GROUP, AttributeLevel.PARTIAL_KEY)) {
      if (StoreCursor.standsFirst(level, placement)) {
        levels.add(level);
      }
    }
    return new AttributesFirst(shown, series, KeyMasks.of(shown.layout, levels), dataSetAttributes);
  }

  /** Shows the next key; false if there is no more. */
  boolean next() {
    if (!isDataSetDone) {
      isDataSetDone = true;
      if (showDataSet()) {
        return true;
      }
    }
    while (!masks.isEmpty() && (mask < masks.size() || nextSeries())) {
      KeyMasks.Mask current = masks.get(mask++);
      if (hasValue(current) && seen.add(hash(current))) {
        show(current);
        return true;
      }
    }
    return false;
  }

  private boolean showDataSet() {
    for (Utf8 dimension : shown.dimensions) {
      dimension.clear();
    }
    shown.clearAttributes();
    AttributeText.forEach(dataSetAttributes, this::setOfDataSet);
    return Arrays.stream(shown.attributes).anyMatch(Utf8::isPresent);
  }

  private void setOfDataSet(String id, Utf8 value) {
    int attribute = shown.attribute(id);
    if (attribute >= 0 && shown.level(attribute) == AttributeLevel.DATA_SET) {
      shown.attributes[attribute].set(value);
    }
  }

  private boolean nextSeries() {
    if (!series.nextSeries()) {
      return false;
    }
    mask = 0;
    SeriesKey.split(series.key(), codes);
    for (Utf8 value : values) {
      value.clear();
    }
    AttributeText.forEach(series.attributes(), (id, value) -> set(values, id, value));
    return true;
  }

  private void set(Utf8[] slots, String id, Utf8 value) {
    int attribute = shown.attribute(id);
    if (attribute >= 0) {
      slots[attribute].set(value);
    }
  }

  private boolean hasValue(KeyMasks.Mask current) {
    return current.attributes.stream().anyMatch(attribute -> values[attribute].isPresent());
  }

  private long hash(KeyMasks.Mask current) {
    key.clear();
    SeriesKey.project(codes, current.isKept, key);
    long hash = 0xcbf29ce484222325L + mask;
    for (int i = 0; i < key.size(); i++) {
      hash = (hash ^ key.array()[i]) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  private void show(KeyMasks.Mask current) {
    for (int i = 0; i < codes.length; i++) {
      if (current.isKept[i]) {
        shown.dimensions[i].set(codes[i]);
      } else {
        shown.dimensions[i].clear();
      }
    }
    shown.clearAttributes();
    current.attributes.forEach(i -> shown.attributes[i].set(values[i]));
  }
}
