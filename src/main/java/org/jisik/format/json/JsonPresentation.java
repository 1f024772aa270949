package org.jisik.format.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jisik.format.FormatOptions;
import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.AttributePlacement;
import org.jisik.model.data.DataLayout;
import org.jspecify.annotations.Nullable;

/**
 * How the data of one layout are presented in one message: what stands at which level, and the
 * values met so far. Shared by all data sets of the layout.
 */
final class JsonPresentation {

  /** The levels of a message. */
  enum Level {
    DATA_SET,
    /** Of partial keys; since 2.0. */
    DIMENSION_GROUP,
    SERIES,
    OBSERVATION
  }

  private final DataLayout layout;
  private final boolean isSince20;
  private final boolean isFlat;
  private final boolean hasObservations;
  private final List<JsonComponent> dimensions;
  private final @Nullable JsonComponent time;
  private final List<JsonComponent> measures;
  private final List<JsonComponent> attributes;
  private final Map<Level, int[]> attributesAt = new EnumMap<>(Level.class);
  private final List<Integer> dataSets = new ArrayList<>();

  JsonPresentation(DataLayout layout, JsonDataDialect dialect, FormatOptions options) {
    this.layout = layout;
    isSince20 = dialect.isSince20();
    hasObservations = options.content().observations();
    isFlat =
        layout.dimensions().isEmpty()
            || hasObservations && (options.isFlat() || layout.time() == null);
    dimensions =
        layout.dimensions().stream().map(one -> JsonComponent.ofDimension(one, dialect)).toList();
    time = layout.time() == null ? null : JsonComponent.ofDimension(layout.time(), dialect);
    boolean hasMeasures = options.content().measures() || !isSince20;
    measures =
        hasMeasures
            ? layout.measures().stream().map(one -> JsonComponent.ofMeasure(one, dialect)).toList()
            : List.of();
    attributes =
        layout.attributes().stream()
            .map(one -> JsonComponent.ofAttribute(one.component(), dialect))
            .toList();
    for (Level level : Level.values()) {
      attributesAt.put(level, options.content().attributes() ? positionsAt(level) : new int[0]);
    }
  }

  private int[] positionsAt(Level level) {
    return IntStream.range(0, layout.attributes().size())
        .filter(attribute -> level(layout.level(attribute)) == level)
        .toArray();
  }

  /**
   * Where the values of an attribute are written. Never above their own level; below it where the
   * message has no such level, or where one pass over the data could not tell them in time.
   */
  private Level level(AttributeLevel level) {
    Level lowest = isFlat ? Level.OBSERVATION : Level.SERIES;
    return switch (level) {
      case DATA_SET -> Level.DATA_SET;
      case GROUP, PARTIAL_KEY -> isSince20 ? Level.DIMENSION_GROUP : lowest;
      case SERIES -> lowest;
      case OBSERVATION -> Level.OBSERVATION;
    };
  }

  /** How to walk the data for it. */
  AttributePlacement placement() {
    return isSince20 ? AttributePlacement.BY_LEVEL : AttributePlacement.ON_SERIES;
  }

  DataLayout layout() {
    return layout;
  }

  /** Whether data of a layout can be told by this structure. */
  boolean presents(DataLayout other) {
    return layout == other
        || layout.structure().equals(other.structure())
            && Objects.equals(layout.usage(), other.usage());
  }

  /** Whether each observation stands alone with its whole key. */
  boolean isFlat() {
    return isFlat;
  }

  boolean hasObservations() {
    return hasObservations;
  }

  /** All dimensions but time, by position. */
  List<JsonComponent> dimensions() {
    return dimensions;
  }

  @Nullable JsonComponent time() {
    return time;
  }

  /** The measures that are written, the first of the layout first. */
  List<JsonComponent> measures() {
    return measures;
  }

  JsonComponent attribute(int position) {
    return attributes.get(position);
  }

  /** The positions of the attributes at a level, ascending; not to be changed. */
  int[] attributesAt(Level level) {
    return Objects.requireNonNull(attributesAt.get(level));
  }

  /** The indexes of the data sets written so far. */
  List<Integer> dataSets() {
    return dataSets;
  }
}
