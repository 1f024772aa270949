package org.jisik.launch;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jisik.model.data.DataAction;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.Utf8;

/**
 * Invented quarterly data in any amount: series of 50 quarters from 2013-Q1 on, each a random walk,
 * every observation an estimate. The same number of series is always the same data.
 */
final class DemoCursor implements DataCursor {

  /** The quarters of each series. */
  static final int QUARTERS = 50;

  private static final int FIRST_YEAR = 2013;
  private static final long SEED = 0x4A49_5349_4BL;

  private static final Map<String, String> ATTRIBUTES =
      Map.of(
          "OBS_STATUS", "E",
          "CONF_STATUS", "F",
          "UNIT_MULT", "6",
          "DECIMALS", "1",
          "TIME_PER_COLLECT", "S",
          "COMPILING_ORG", "KR2");

  private static final List<Utf8> PERIODS =
      IntStream.range(0, QUARTERS)
          .mapToObj(i -> Utf8.of((FIRST_YEAR + i / 4) + "-Q" + (i % 4 + 1)))
          .toList();

  private final DataLayout layout;
  private final DemoKeys keys;
  private final long count;
  private final Utf8[] dimensions;
  private final Utf8[] attributes;
  private final Utf8 value = Utf8.absent();

  private long series = -1;
  private int quarter;
  private long tenths;
  private boolean isBegun;
  private SplittableRandom random = new SplittableRandom(SEED);

  /** A cursor over {@code count} series. */
  DemoCursor(DataLayout layout, long count) {
    this.layout = layout;
    this.keys = new DemoKeys(layout);
    this.count = count;
    if (count > keys.count()) {
      throw new IllegalArgumentException(
          "jisik.demo.series=%d is more than the %d series that the codelists allow"
              .formatted(count, keys.count()));
    }
    dimensions = layout.dimensions().stream().map(dimension -> Utf8.absent()).toArray(Utf8[]::new);
    attributes =
        layout.attributes().stream().map(attribute -> value(attribute.id())).toArray(Utf8[]::new);
  }

  private static Utf8 value(String attribute) {
    String text = ATTRIBUTES.get(attribute);
    return text == null ? Utf8.absent() : Utf8.of(text);
  }

  @Override
  public Step next() {
    if (!isBegun) {
      isBegun = true;
      quarter = QUARTERS;
      return Step.DATA_SET;
    }
    return ++quarter < QUARTERS ? nextQuarter() : nextSeries();
  }

  private Step nextSeries() {
    if (++series >= count) {
      return Step.END;
    }
    List<String> key = keys.key(series);
    for (int i = 0; i < dimensions.length; i++) {
      dimensions[i].set(key.get(i));
    }
    random = new SplittableRandom(SEED + series);
    tenths = random.nextLong(100, 20_000);
    quarter = -1;
    return Step.SERIES;
  }

  private Step nextQuarter() {
    tenths = Math.max(1, tenths + random.nextLong(-tenths / 10 - 1, tenths / 10 + 2));
    value.set(tenths / 10 + "." + tenths % 10);
    return Step.OBSERVATION;
  }

  @Override
  public DataLayout layout() {
    return layout;
  }

  @Override
  public DataAction action() {
    return DataAction.APPEND;
  }

  @Override
  public Utf8 dimension(int position) {
    return dimensions[position];
  }

  @Override
  public Utf8 time() {
    return PERIODS.get(quarter);
  }

  @Override
  public Utf8 measure(int position) {
    return value;
  }

  @Override
  public Utf8 attribute(int position) {
    return attributes[position];
  }

  @Override
  public void close() {}
}
