package org.jisik.format.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.Utf8;

/**
 * The values at hand while a data set is read, level by level: what an outer level states holds for
 * the inner ones, which may state it anew.
 */
final class JsonRow {

  private final JsonReadingPlan plan;
  private final boolean[] isAboveObservation;

  private final Utf8[] key;
  private final Utf8 time = Utf8.absent();
  private final Utf8[] measures;
  private final Utf8[] ofDataSet;
  private final Utf8[] ofSeries;
  private final Utf8[] ofObservation;

  /** The indexes behind key and period, in the order of the layout with time. */
  private final int[] indexes;

  private final JsonTimedGroups timedGroups = new JsonTimedGroups();

  /** What the last SERIES step showed. */
  private final Utf8[] shownKey;

  private final Utf8[] shown;

  private final Utf8Buffer dataSetTexts = new Utf8Buffer();
  private final Utf8Buffer seriesTexts = new Utf8Buffer();
  private final Utf8Buffer observationTexts = new Utf8Buffer();
  private final Utf8Buffer shownTexts = new Utf8Buffer();

  JsonRow(JsonReadingPlan plan) {
    this.plan = plan;
    DataLayout layout = plan.layout();
    int attributes = layout.attributes().size();
    isAboveObservation = new boolean[attributes];
    IntStream.range(0, attributes)
        .forEach(i -> isAboveObservation[i] = layout.level(i) != AttributeLevel.OBSERVATION);
    indexes = new int[plan.inOrder().size()];
    key = values(layout.dimensions().size());
    shownKey = values(layout.dimensions().size());
    measures = values(layout.measures().size());
    ofDataSet = values(attributes);
    ofSeries = values(attributes);
    ofObservation = values(attributes);
    shown = values(attributes);
    plan.ofDataSet().stream()
        .filter(slot -> slot.size() == 1)
        .forEach(slot -> slot.show(0, dimension(slot)));
  }

  private static Utf8[] values(int count) {
    Utf8[] values = new Utf8[count];
    Arrays.setAll(values, i -> Utf8.absent());
    return values;
  }

  /** The codes of all dimensions but time. */
  Utf8[] key() {
    return key;
  }

  Utf8 time() {
    return time;
  }

  Utf8[] measures() {
    return measures;
  }

  /** The attributes of the current observation, those of its series included. */
  Utf8[] ofObservation() {
    return ofObservation;
  }

  /** The attributes that the last SERIES step shows. */
  Utf8[] shown() {
    return shown;
  }

  /** Shows what a key points at. */
  void show(JsonKey read) {
    List<JsonSlot> slots = read.slots();
    for (int i = 0; i < slots.size(); i++) {
      JsonSlot slot = slots.get(i);
      slot.show(read.index(i), dimension(slot));
      indexes[plan.place(slot)] = read.index(i);
    }
  }

  private Utf8 dimension(JsonSlot slot) {
    return slot.position() == JsonSlot.TIME ? time : key[slot.position()];
  }

  /** Lets an attribute that is not one of the data set hold for all that follows in it. */
  void holdForDataSet(int attribute, Utf8 value) {
    ofDataSet[attribute].set(value);
    dataSetTexts.keep(ofDataSet[attribute]);
  }

  /** Attributes that hold for the observations of a partial key with a period. */
  JsonTimedGroups timedGroups() {
    return timedGroups;
  }

  /** Begins a series, which so far has the attributes of the data set. */
  void beginSeries() {
    seriesTexts.clear();
    setAll(ofSeries, ofDataSet);
  }

  void readSeriesAttributes(JsonTokens json) {
    readArray(json, plan.seriesAttributes(), ofSeries, seriesTexts);
  }

  /** Reads the array of an observation: measures, attributes, annotations. */
  void readObservation(JsonTokens json) {
    json.expect(JsonToken.START_ARRAY, "the array of an observation");
    observationTexts.clear();
    for (Utf8 measure : measures) {
      measure.clear();
    }
    setAll(ofObservation, ofSeries);
    timedGroups.apply(indexes, ofObservation);
    int place = 0;
    int measureCount = plan.measures().size();
    int valueCount = measureCount + plan.observationAttributes().size();
    while (json.next() != JsonToken.END_ARRAY) {
      if (place < measureCount) {
        JsonSlot slot = plan.measures().get(place);
        slot.read(json, observationTexts, measures[slot.position()]);
      } else if (place < valueCount) {
        readOver(json, plan.observationAttributes().get(place - measureCount));
      } else {
        checkAnnotation(json, valueCount);
      }
      place++;
    }
  }

  /** An attribute that the observation leaves out keeps the value of its series. */
  private void readOver(JsonTokens json, JsonSlot slot) {
    if (!json.is(JsonToken.VALUE_NULL)) {
      slot.read(json, observationTexts, ofObservation[slot.position()]);
    }
  }

  /**
   * Reads an array of attributes with annotations behind it.
   *
   * @param target by position in the layout; what the array leaves out stays as it is
   */
  void readArray(JsonTokens json, List<JsonSlot> slots, Utf8[] target, Utf8Buffer texts) {
    json.expect(JsonToken.START_ARRAY, "an array of attributes");
    int place = 0;
    while (json.next() != JsonToken.END_ARRAY) {
      if (place >= slots.size()) {
        checkAnnotation(json, slots.size());
      } else if (!json.is(JsonToken.VALUE_NULL)) {
        JsonSlot slot = slots.get(place);
        slot.read(json, texts, target[slot.position()]);
      }
      place++;
    }
  }

  private void checkAnnotation(JsonTokens json, int valueCount) {
    if (plan.annotations() == 0) {
      throw json.invalid(
          "the array has more than the %d values that the structure declares"
              .formatted(valueCount));
    }
    if (!json.is(JsonToken.VALUE_NULL)) {
      json.index(plan.annotations(), "annotations");
    }
  }

  /** Shows the series itself: its key and the attributes above the observation. */
  void showSeries() {
    showSeries(ofSeries);
  }

  /** Shows the series of the current observation. */
  void showSeriesOfObservation() {
    showSeries(ofObservation);
  }

  private void showSeries(Utf8[] attributes) {
    setAll(shownKey, key);
    shownTexts.clear();
    for (int i = 0; i < shown.length; i++) {
      if (isAboveObservation[i]) {
        shownTexts.keep(shown[i].set(attributes[i]));
      }
    }
  }

  /** Whether the current observation is of the series last shown and states nothing new of it. */
  boolean isOfShownSeries() {
    for (int i = 0; i < shown.length; i++) {
      if (isAboveObservation[i] && !shown[i].equals(ofObservation[i])) {
        return false;
      }
    }
    return Arrays.equals(shownKey, key);
  }

  private static void setAll(Utf8[] values, Utf8[] from) {
    for (int i = 0; i < values.length; i++) {
      values[i].set(from[i]);
    }
  }
}
