package org.jisik.model.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A data set held in memory, for tests: the double of the store. Filled by key and component id;
 * its cursors keep the contract of store cursors (sorted series, attributes by level or on series).
 */
public final class MemoryDataSet implements DataSet {

  private final DataLayout layout;
  private final Map<String, String> dataSetAttributes = new LinkedHashMap<>();
  private final Map<String, Series> series = new TreeMap<>();

  /**
   * A series: its key, its attributes above the observation (all levels), its observations by
   * period.
   */
  private record Series(
      List<String> key,
      Map<String, String> attributes,
      Map<String, Map<String, String>> observations) {}

  public MemoryDataSet(DataLayout layout) {
    this.layout = layout;
  }

  /** States an attribute of the data set. */
  public MemoryDataSet attribute(String id, String value) {
    dataSetAttributes.put(id, value);
    return this;
  }

  /**
   * States a series.
   *
   * @param key codes joined by dots
   * @param attributes id and value in turn, at any level between data set and observation
   */
  public MemoryDataSet series(String key, String... attributes) {
    at(key).attributes().putAll(pairs(attributes));
    return this;
  }

  /**
   * States an observation.
   *
   * @param period the period; empty without a time dimension
   * @param values id and value in turn, measures and observation attributes
   */
  public MemoryDataSet observation(String key, String period, String... values) {
    at(key).observations().put(period, pairs(values));
    return this;
  }

  private Series at(String key) {
    return series.computeIfAbsent(
        key, k -> new Series(List.of(k.split("\\.", -1)), new LinkedHashMap<>(), new TreeMap<>()));
  }

  private static Map<String, String> pairs(String... texts) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < texts.length; i += 2) {
      pairs.put(texts[i], texts[i + 1]);
    }
    return pairs;
  }

  @Override
  public DataLayout layout() {
    return layout;
  }

  @Override
  public DataCursor open(AttributePlacement placement) {
    List<Event> events = new ArrayList<>();
    events.add(new Event(DataCursor.Step.DATA_SET, List.of(), "", Map.of()));
    events.addAll(attributeEvents(placement));
    for (Series one : series.values()) {
      Map<String, String> onSeries = new LinkedHashMap<>(one.attributes());
      onSeries.putAll(dataSetAttributes);
      onSeries.keySet().removeIf(id -> standsBeforeSeries(id, placement));
      events.add(new Event(DataCursor.Step.SERIES, one.key(), "", onSeries));
      one.observations()
          .forEach(
              (period, values) -> {
                Map<String, String> all = new LinkedHashMap<>(onSeries);
                all.putAll(values);
                events.add(new Event(DataCursor.Step.OBSERVATION, one.key(), period, all));
              });
    }
    return new Walk(events);
  }

  private boolean standsBeforeSeries(String attribute, AttributePlacement placement) {
    AttributeLevel level = level(attribute);
    return switch (placement) {
      case BY_LEVEL -> level != AttributeLevel.SERIES;
      case GROUPS_FIRST -> level == AttributeLevel.DATA_SET || level == AttributeLevel.GROUP;
      case ON_SERIES -> false;
    };
  }

  private Collection<Event> attributeEvents(AttributePlacement placement) {
    Map<List<String>, Map<String, String>> byKey = new LinkedHashMap<>();
    List<String> none = layout.dimensions().stream().map(dimension -> "").toList();
    if (!dataSetAttributes.isEmpty() && placement != AttributePlacement.ON_SERIES) {
      byKey.put(none, dataSetAttributes);
    }
    for (Series one : series.values()) {
      one.attributes()
          .forEach(
              (id, value) -> {
                if (standsBeforeSeries(id, placement)) {
                  byKey
                      .computeIfAbsent(partial(one.key(), id), k -> new LinkedHashMap<>())
                      .put(id, value);
                }
              });
    }
    return byKey.entrySet().stream()
        .map(entry -> new Event(DataCursor.Step.ATTRIBUTES, entry.getKey(), "", entry.getValue()))
        .toList();
  }

  private List<String> partial(List<String> key, String attribute) {
    Attachment attachment =
        layout.attributes().get(layout.attributePosition(attribute)).attachment();
    List<String> ids =
        attachment instanceof Attachment.ToGroup group
            ? group.dimensions()
            : ((Attachment.ToDimensions) attachment).dimensions();
    return IntStream.range(0, key.size())
        .mapToObj(i -> ids.contains(layout.dimensions().get(i).id()) ? key.get(i) : "")
        .toList();
  }

  private AttributeLevel level(String attribute) {
    return layout.level(layout.attributePosition(attribute));
  }

  private record Event(
      DataCursor.Step step, List<String> key, String period, Map<String, String> values) {}

  private final class Walk implements DataCursor {

    private final List<Event> events;
    private int position = -1;

    Walk(List<Event> events) {
      this.events = events;
    }

    @Override
    public Step next() {
      position++;
      return position < events.size() ? events.get(position).step() : Step.END;
    }

    @Override
    public DataLayout layout() {
      return MemoryDataSet.this.layout;
    }

    @Override
    public DataAction action() {
      return DataAction.INFORMATION;
    }

    @Override
    public Utf8 dimension(int dimension) {
      String code = events.get(position).key().get(dimension);
      return value(code.isEmpty() ? null : code);
    }

    @Override
    public Utf8 time() {
      String period = events.get(position).period();
      return value(period.isEmpty() ? null : period);
    }

    @Override
    public Utf8 measure(int measure) {
      return value(
          events
              .get(position)
              .values()
              .get(MemoryDataSet.this.layout.measures().get(measure).id()));
    }

    @Override
    public Utf8 attribute(int attribute) {
      return value(
          events
              .get(position)
              .values()
              .get(MemoryDataSet.this.layout.attributes().get(attribute).id()));
    }

    private static Utf8 value(@Nullable String text) {
      return text == null ? Utf8.absent() : Utf8.of(text);
    }

    @Override
    public void close() {}
  }
}
