package org.jisik.model.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a cursor tells, brought into one comparable form whatever the packaging: every attribute
 * above the observation on its series, every attribute of a series wherever it was written.
 *
 * @param series by key (codes joined by dots)
 */
public record DataContents(Map<String, Series> series) {

  /**
   * One series.
   *
   * @param attributes above the observation, by id
   * @param observations values and observation attributes by id, by period
   */
  public record Series(
      Map<String, String> attributes, Map<String, Map<String, String>> observations) {
    Series() {
      this(new TreeMap<>(), new TreeMap<>());
    }
  }

  private record Partial(List<String> key, Map<String, String> values) {}

  /** Walks a cursor to its end and closes it. */
  public static DataContents of(DataCursor cursor) {
    Map<String, Series> series = new TreeMap<>();
    List<Partial> partials = new ArrayList<>();
    Series current = new Series();
    try (cursor) {
      for (DataCursor.Step step = cursor.next();
          step != DataCursor.Step.END;
          step = cursor.next()) {
        switch (step) {
          case DATA_SET, END -> {}
          case ATTRIBUTES -> partials.add(new Partial(key(cursor), attributes(cursor, false)));
          case SERIES -> {
            current = series.computeIfAbsent(String.join(".", key(cursor)), k -> new Series());
            current.attributes().putAll(attributes(cursor, false));
          }
          case OBSERVATION -> {
            current.attributes().putAll(attributes(cursor, false));
            current.observations().put(cursor.time().toString(), observation(cursor));
          }
        }
      }
    }
    series.forEach((key, one) -> partials.forEach(partial -> apply(partial, key, one)));
    return new DataContents(series);
  }

  private static void apply(Partial partial, String key, Series series) {
    String[] codes = key.split("\\.", -1);
    boolean matches =
        IntStream.range(0, codes.length)
            .allMatch(i -> partial.key().get(i).isEmpty() || partial.key().get(i).equals(codes[i]));
    if (matches) {
      series.attributes().putAll(partial.values());
    }
  }

  private static List<String> key(DataCursor cursor) {
    return IntStream.range(0, cursor.layout().dimensions().size())
        .mapToObj(i -> cursor.dimension(i).toString())
        .toList();
  }

  private static Map<String, String> attributes(DataCursor cursor, boolean ofObservation) {
    Map<String, String> values = new TreeMap<>();
    DataLayout layout = cursor.layout();
    for (int i = 0; i < layout.attributes().size(); i++) {
      boolean isOfObservation = layout.level(i) == AttributeLevel.OBSERVATION;
      if (isOfObservation == ofObservation && cursor.attribute(i).isPresent()) {
        values.put(layout.attributes().get(i).id(), cursor.attribute(i).toString());
      }
    }
    return values;
  }

  private static Map<String, String> observation(DataCursor cursor) {
    Map<String, String> values = attributes(cursor, true);
    for (int i = 0; i < cursor.layout().measures().size(); i++) {
      if (cursor.measure(i).isPresent()) {
        values.put(cursor.layout().measures().get(i).id(), cursor.measure(i).toString());
      }
    }
    return values;
  }
}
