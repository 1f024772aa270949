package org.jisik.store.postgres;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jisik.error.InvalidMessage;
import org.jisik.model.data.AttributeLevel;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataAction;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.Utf8;

/** Checks and stages the rows of one data set: contiguous observations of a series become a run. */
final class DataSetStager {

  /** Statements that were staged a moment ago are not staged again. */
  private static final int REMEMBERED = 1 << 14;

  private final Staging staging;
  private final PeriodCheck periods;
  private final DataLayout layout;
  private final DataAction action;
  private final int number;
  private final ComponentCheck[] dimensionChecks;
  private final ComponentCheck[] measureChecks;
  private final ComponentCheck[] attributeChecks;
  private final int[] seriesAttributes;
  private final int[] columnAttributes;
  private final Utf8[] values;
  private final List<KeyMasks.Mask> masks;
  private final BlockWriter block;
  private final int[] columnMeasures;

  private final Bytes key = new Bytes(64);
  private final Bytes nextKey = new Bytes(64);
  private final Bytes partialKey = new Bytes(64);
  private final long[] remembered = new long[REMEMBERED];
  private final Utf8[] codes;
  private byte[] attributes = {};
  private String place = "";
  private boolean isInSeries;
  private boolean hasStatements;

  DataSetStager(
      Staging staging, PeriodCheck periods, DataLayout layout, DataAction action, int number) {
    this.staging = staging;
    this.periods = periods;
    this.layout = layout;
    this.action = action;
    this.number = number;
    this.dimensionChecks = checks(layout.dimensions());
    this.measureChecks = checks(layout.measures());
    this.attributeChecks =
        checks(layout.attributes().stream().map(DataLayout.Attribute::component).toList());
    this.seriesAttributes = attributesAt(AttributeLevel.SERIES);
    this.masks =
        KeyMasks.of(
            layout,
            List.of(AttributeLevel.DATA_SET, AttributeLevel.GROUP, AttributeLevel.PARTIAL_KEY));
    List<String> ids = columnIds();
    this.block = new BlockWriter(ids);
    this.values = new Utf8[ids.size()];
    this.columnMeasures = ids.stream().mapToInt(layout::measurePosition).toArray();
    this.columnAttributes = ids.stream().mapToInt(layout::attributePosition).toArray();
    this.codes = Shown.absent(layout.dimensions().size());
  }

  private static ComponentCheck[] checks(List<Component> components) {
    return components.stream().map(ComponentCheck::new).toArray(ComponentCheck[]::new);
  }

  private int[] attributesAt(AttributeLevel level) {
    return layout.attributesAt(level).stream()
        .sorted(Comparator.comparing((Integer i) -> layout.attributes().get(i).id()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private List<String> columnIds() {
    return IntStream.concat(
            IntStream.range(0, layout.measures().size()).map(i -> -1 - i),
            Arrays.stream(attributesAt(AttributeLevel.OBSERVATION)))
        .mapToObj(i -> i < 0 ? layout.measures().get(-1 - i).id() : layout.attributes().get(i).id())
        .sorted()
        .toList();
  }

  DataLayout layout() {
    return layout;
  }

  boolean hasStatements() {
    return hasStatements;
  }

  void series(DataCursor rows) throws SQLException {
    readKey(rows, true);
    byte[] stated = statedAttributes(rows);
    if (!isInSeries || !isSameKey() || !Arrays.equals(stated, attributes)) {
      endRun();
      isInSeries = true;
      place = rows.place();
      key.clear();
      key.append(nextKey);
      attributes = stated;
    }
    if (action != DataAction.DELETE) {
      for (KeyMasks.Mask mask : masks) {
        stateOnce(rows, mask);
      }
    }
  }

  private boolean isSameKey() {
    return Arrays.equals(key.array(), 0, key.size(), nextKey.array(), 0, nextKey.size());
  }

  private void readKey(DataCursor rows, boolean isWhole) {
    nextKey.clear();
    for (int i = 0; i < codes.length; i++) {
      Utf8 code = rows.dimension(i);
      if (isWhole && code.length() == 0) {
        throw fail(rows, "dimension %s has no value".formatted(layout.dimensions().get(i).id()));
      }
      if (action != DataAction.DELETE) {
        dimensionChecks[i].check(code, rows.place());
      }
      codes[i].set(code);
      if (i > 0) {
        nextKey.append('.');
      }
      SeriesKey.append(nextKey, code);
    }
  }

  private byte[] statedAttributes(DataCursor rows) {
    if (Arrays.stream(seriesAttributes).noneMatch(i -> rows.attribute(i).isPresent())) {
      return new byte[0];
    }
    SortedMap<String, Utf8> stated = new TreeMap<>();
    for (int attribute : seriesAttributes) {
      take(rows, attribute, stated);
    }
    return AttributeText.write(stated);
  }

  private void take(DataCursor rows, int attribute, SortedMap<String, Utf8> stated) {
    Utf8 value = rows.attribute(attribute);
    if (value.isPresent()) {
      checkAttribute(rows, attribute, value);
      stated.put(layout.attributes().get(attribute).id(), value);
    }
  }

  private void checkAttribute(DataCursor rows, int attribute, Utf8 value) {
    if (action != DataAction.DELETE) {
      attributeChecks[attribute].check(value, rows.place());
    }
  }

  /** Stages what a step says about a partial key, unless the same was staged a moment ago. */
  private void stateOnce(DataCursor rows, KeyMasks.Mask mask) throws SQLException {
    SortedMap<String, Utf8> stated = new TreeMap<>();
    mask.attributes.forEach(attribute -> take(rows, attribute, stated));
    if (stated.isEmpty()) {
      return;
    }
    partialKey.clear();
    SeriesKey.project(codes, mask.isKept, partialKey);
    byte[] text = AttributeText.write(stated);
    long ofKey = hash(1, partialKey.array(), partialKey.size());
    long hash = hash(ofKey, text, text.length);
    int slot = (int) (ofKey >>> 40) & (REMEMBERED - 1);
    if (remembered[slot] != hash) {
      remembered[slot] = hash;
      state(rows, partialKey, text);
    }
  }

  private void state(DataCursor rows, Bytes about, byte[] text) throws SQLException {
    hasStatements = true;
    staging.add(
        new Staging.About(Staging.STATEMENT, number, action, rows.place()),
        about,
        new byte[0],
        text,
        new byte[0]);
  }

  private static long hash(long start, byte[] text, int size) {
    long hash = start;
    for (int i = 0; i < size; i++) {
      hash = (hash ^ text[i]) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  void attributes(DataCursor rows) throws SQLException {
    readKey(rows, false);
    checkLevels(rows);
    if (Arrays.stream(codes).allMatch(Utf8::isPresent)) {
      series(rows);
      return;
    }
    boolean isEmpty = true;
    for (KeyMasks.Mask mask : masks) {
      isEmpty &= mask.attributes.stream().noneMatch(i -> rows.attribute(i).isPresent());
      stateOnce(rows, mask);
    }
    if (isEmpty && action == DataAction.DELETE) {
      state(rows, nextKey, new byte[0]);
    }
  }

  /** An attribute may be stated only where all dimensions that it hangs on are named. */
  private void checkLevels(DataCursor rows) {
    for (int i = 0; i < attributeChecks.length; i++) {
      if (rows.attribute(i).isPresent() && !isNamed(i)) {
        throw fail(
            rows,
            "attribute %s hangs on %s, which the partial key '%s' does not name"
                .formatted(
                    layout.attributes().get(i).id(),
                    layout.attributes().get(i).attachment(),
                    nextKey));
      }
    }
  }

  private boolean isNamed(int attribute) {
    return switch (layout.level(attribute)) {
      case OBSERVATION -> false;
      case SERIES -> Arrays.stream(codes).allMatch(Utf8::isPresent);
      default -> masks.stream().anyMatch(m -> m.attributes.contains(attribute) && isNamed(m));
    };
  }

  private boolean isNamed(KeyMasks.Mask mask) {
    return IntStream.range(0, codes.length).allMatch(i -> !mask.isKept[i] || codes[i].isPresent());
  }

  void observation(DataCursor rows) throws SQLException {
    if (!isInSeries) {
      throw new IllegalStateException("an observation came before its series");
    }
    Component time = layout.time();
    if (time != null) {
      periods.start(rows.time(), time.id(), rows.place());
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = value(rows, i);
    }
    if (block.isFull()) {
      writeRun();
      attributes = new byte[0];
    }
    block.add(rows.time(), values);
  }

  private Utf8 value(DataCursor rows, int column) {
    int measure = columnMeasures[column];
    Utf8 value = measure >= 0 ? rows.measure(measure) : rows.attribute(columnAttributes[column]);
    if (action != DataAction.DELETE) {
      (measure >= 0 ? measureChecks[measure] : attributeChecks[columnAttributes[column]])
          .check(value, rows.place());
    }
    return value;
  }

  void finish() throws SQLException {
    endRun();
    isInSeries = false;
  }

  private void endRun() throws SQLException {
    if (isInSeries) {
      writeRun();
    }
  }

  private void writeRun() throws SQLException {
    staging.add(
        new Staging.About(Staging.SERIES, number, action, place),
        key,
        block.periods(),
        attributes,
        block.observations());
    block.clear();
  }

  private static InvalidMessage fail(DataCursor rows, String what) {
    return new InvalidMessage(rows.place().isEmpty() ? what : rows.place() + ": " + what);
  }
}
