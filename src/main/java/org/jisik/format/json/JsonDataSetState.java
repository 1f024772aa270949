package org.jisik.format.json;

/** Where a cursor is in one data set: its keys, its values, and what has been shown of them. */
final class JsonDataSetState {

  private final JsonReadingPlan plan;
  private final JsonRow row;
  private final JsonSlice slice;
  private final JsonKey seriesKey;
  private final JsonKey observationKey;
  private final JsonKey groupKey;

  /** In which run of observations each index was met last; only where one index is the key. */
  private final int[] lastRun;

  private int run;
  private boolean isSeriesShown;

  private JsonDataSetState(JsonReadingPlan plan) {
    this.plan = plan;
    row = new JsonRow(plan);
    slice = new JsonSlice(plan);
    seriesKey = new JsonKey(plan.ofSeries());
    observationKey = new JsonKey(plan.ofObservation());
    groupKey = new JsonKey(plan.inOrder());
    lastRun = new int[plan.ofObservation().size() == 1 ? plan.ofObservation().get(0).size() : 0];
  }

  static JsonDataSetState of(JsonReadingPlan plan) {
    return new JsonDataSetState(plan);
  }

  JsonReadingPlan plan() {
    return plan;
  }

  JsonRow row() {
    return row;
  }

  JsonSlice slice() {
    return slice;
  }

  JsonKey groupKey() {
    return groupKey;
  }

  /** Checks that keys of series and observations can be whole; not asked of a message without. */
  void checkKeys(JsonTokens json) {
    for (JsonSlot slot : plan.ofDataSet()) {
      if (slot.size() != 1) {
        throw json.invalid(
            "dimension %s stands at the level of the data set with %d values, expected one"
                .formatted(slot.id(), slot.size()));
      }
    }
  }

  /** Takes the key of a series, whose name is current. */
  void beginSeries(JsonTokens json) {
    checkComplete(json);
    seriesKey.read(json, false);
    row.show(seriesKey);
    row.beginSeries();
  }

  private void checkComplete(JsonTokens json) {
    if (!plan.missing().isEmpty()) {
      throw json.invalid(
          "the structure of the message lacks the dimensions %s".formatted(plan.missing()));
    }
  }

  /** Begins observations. @param isShown whether their series has been shown */
  void beginObservations(boolean isShown) {
    run++;
    isSeriesShown = isShown;
  }

  /**
   * Reads an observation, whose key is current.
   *
   * @return whether it is of the series shown before; if not, its series is now
   */
  boolean readObservation(JsonTokens json) {
    checkComplete(json);
    if (!plan.hasTime()) {
      throw json.invalid("the structure of the message lacks the time dimension");
    }
    observationKey.read(json, false);
    checkOnce(json);
    row.show(observationKey);
    json.next();
    row.readObservation(json);
    if (isSeriesShown && (!plan.hasSeriesPerObservation() || row.isOfShownSeries())) {
      return true;
    }
    row.showSeriesOfObservation();
    isSeriesShown = true;
    return false;
  }

  private void checkOnce(JsonTokens json) {
    if (lastRun.length > 0) {
      int index = observationKey.index(0);
      if (lastRun[index] == run) {
        throw json.invalid("observation '%d' comes twice".formatted(index));
      }
      lastRun[index] = run;
    }
  }
}
