package org.jisik.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisik.model.data.DataAction;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.Utf8;

/** A message written down step by step, in whatever order a test wants. */
public final class ScriptedRows implements DataCursor {

  private record Event(
      Step step, DataAction action, List<String> key, String period, Map<String, String> values) {}

  private final DataLayout layout;
  private final List<Event> events = new ArrayList<>();
  private DataAction action = DataAction.MERGE;
  private List<String> key = List.of();
  private Map<String, String> ofSeries = Map.of();
  private int position = -1;

  public ScriptedRows(DataLayout layout) {
    this.layout = layout;
    dataSet(DataAction.MERGE);
  }

  /** Begins a data set; the first one is there already, with the action Merge. */
  public ScriptedRows dataSet(DataAction newAction) {
    action = newAction;
    if (events.size() == 1) {
      events.clear();
    }
    return add(Step.DATA_SET, List.of(), "", Map.of());
  }

  /** States attributes of a partial key, for instance {@code .AT}. */
  public ScriptedRows attributes(String partialKey, String... values) {
    return add(Step.ATTRIBUTES, List.of(partialKey.split("\\.", -1)), "", pairs(values));
  }

  /** Begins a series. */
  public ScriptedRows series(String seriesKey, String... values) {
    key = List.of(seriesKey.split("\\.", -1));
    ofSeries = pairs(values);
    return add(Step.SERIES, key, "", ofSeries);
  }

  /** States an observation of the current series. */
  public ScriptedRows at(String period, String... values) {
    Map<String, String> all = new HashMap<>(ofSeries);
    all.putAll(pairs(values));
    return add(Step.OBSERVATION, key, period, all);
  }

  private ScriptedRows add(Step step, List<String> codes, String period, Map<String, String> all) {
    events.add(new Event(step, action, codes, period, all));
    return this;
  }

  private static Map<String, String> pairs(String... texts) {
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < texts.length; i += 2) {
      pairs.put(texts[i], texts[i + 1]);
    }
    return pairs;
  }

  @Override
  public Step next() {
    position++;
    return position < events.size() ? events.get(position).step() : Step.END;
  }

  @Override
  public DataLayout layout() {
    return layout;
  }

  @Override
  public DataAction action() {
    return events.get(position).action();
  }

  @Override
  public Utf8 dimension(int dimension) {
    String code = events.get(position).key().get(dimension);
    return code.isEmpty() ? Utf8.absent() : Utf8.of(code);
  }

  @Override
  public Utf8 time() {
    String period = events.get(position).period();
    return period.isEmpty() ? Utf8.absent() : Utf8.of(period);
  }

  @Override
  public Utf8 measure(int measure) {
    return value(layout.measures().get(measure).id());
  }

  @Override
  public Utf8 attribute(int attribute) {
    return value(layout.attributes().get(attribute).id());
  }

  private Utf8 value(String id) {
    String value = events.get(position).values().get(id);
    return value == null ? Utf8.absent() : Utf8.of(value);
  }

  @Override
  public String place() {
    return "line " + position;
  }

  @Override
  public void close() {}
}
