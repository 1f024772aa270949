package org.jisik.store.postgres;

import java.util.BitSet;
import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.AttributePlacement;
import org.jisik.model.data.DataAction;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.Utf8;
import org.jspecify.annotations.Nullable;

/** Walks stored series: the attributes that stand before them, then each with its observations. */
final class StoreCursor implements DataCursor {

  private final Shown shown;
  private final AttributePlacement placement;
  private final byte[] dataSetAttributes;
  private final SeriesWalk series;
  private final boolean hasObservations;
  private final BlockReader block;
  private @Nullable AttributesFirst attributesFirst;
  private Step step = Step.END;
  private boolean isBegun;
  private boolean isInChunk;
  private int index;

  /**
   * @param dataSetAttributes the attributes of the data set, packed
   * @param attributesFirst the walk over what stands before the series; null for nothing
   */
  StoreCursor(
      Shown shown,
      AttributePlacement placement,
      byte[] dataSetAttributes,
      @Nullable AttributesFirst attributesFirst,
      SeriesWalk series,
      boolean hasObservations) {
    this.shown = shown;
    this.placement = placement;
    this.dataSetAttributes = dataSetAttributes;
    this.attributesFirst = attributesFirst;
    this.series = series;
    this.hasObservations = hasObservations;
    this.block = new BlockReader(shown::observationSlot);
  }

  /** Whether attributes of a level stand before the series. */
  static boolean standsFirst(AttributeLevel level, AttributePlacement placement) {
    return switch (placement) {
      case BY_LEVEL -> level.compareTo(AttributeLevel.SERIES) < 0;
      case GROUPS_FIRST -> level.compareTo(AttributeLevel.GROUP) <= 0;
      case ON_SERIES -> false;
    };
  }

  @Override
  public Step next() {
    if (!isBegun) {
      isBegun = true;
      step = Step.DATA_SET;
    } else if (attributesFirst != null && attributesFirst.next()) {
      step = Step.ATTRIBUTES;
    } else {
      attributesFirst = null;
      step = nextOfSeries();
    }
    return step;
  }

  private Step nextOfSeries() {
    if (hasObservations && isInSeries() && nextObservation()) {
      return Step.OBSERVATION;
    }
    if (!series.nextSeries()) {
      return Step.END;
    }
    isInChunk = false;
    showSeries();
    return Step.SERIES;
  }

  private boolean isInSeries() {
    return step == Step.SERIES || step == Step.OBSERVATION;
  }

  private boolean nextObservation() {
    while (true) {
      if (isInChunk) {
        int next = nextWanted(index + 1);
        if (next >= 0) {
          showObservation(next);
          return true;
        }
      }
      if (!series.nextChunk()) {
        return false;
      }
      block.open(series.observations());
      isInChunk = true;
      index = -1;
    }
  }

  private int nextWanted(int from) {
    BitSet wanted = series.wanted();
    if (wanted != null) {
      return wanted.nextSetBit(from);
    }
    return from < series.periods().count() ? from : -1;
  }

  private void showObservation(int next) {
    while (index < next) {
      block.next();
      index++;
    }
    series.periods().show(index, shown.time);
  }

  private void showSeries() {
    SeriesKey.split(series.key(), shown.dimensions);
    shown.clearAttributes();
    AttributeText.forEach(series.attributes(), this::showAttribute);
    AttributeText.forEach(dataSetAttributes, this::showAttribute);
  }

  private void showAttribute(String id, Utf8 value) {
    int attribute = shown.attribute(id);
    if (attribute >= 0 && !standsFirst(shown.level(attribute), placement)) {
      shown.attributes[attribute].set(value);
    }
  }

  @Override
  public DataLayout layout() {
    return shown.layout;
  }

  @Override
  public DataAction action() {
    return DataAction.INFORMATION;
  }

  @Override
  public Utf8 dimension(int position) {
    return shown.dimensions[position];
  }

  @Override
  public Utf8 time() {
    return shown.time;
  }

  @Override
  public Utf8 measure(int position) {
    return shown.measures[position];
  }

  @Override
  public Utf8 attribute(int position) {
    return shown.attributes[position];
  }

  /** There is nothing to give back between pages. */
  @Override
  public void close() {}
}
