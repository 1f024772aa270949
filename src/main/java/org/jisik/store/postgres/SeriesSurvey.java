package org.jisik.store.postgres;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jisik.model.data.Utf8;
import org.jisik.store.SeriesVisitor;
import org.jspecify.annotations.Nullable;

/** Goes through rows without observations, from series to series and chunk to chunk. */
final class SeriesSurvey {

  private final SeriesPages pages;
  private final PeriodsCache cache;
  private final Utf8[] codes;

  SeriesSurvey(SeriesPages pages, PeriodsCache cache, int dimensions) {
    this.pages = pages;
    this.cache = cache;
    this.codes = Stream.generate(Utf8::absent).limit(dimensions).toArray(Utf8[]::new);
  }

  void show(SeriesVisitor visitor) {
    List<Utf8> shown = List.of(codes);
    byte[] packed = {};
    Periods periods = Periods.decode(packed);
    byte @Nullable [] key = null;
    for (SeriesRow row = pages.next(); row != null; row = pages.next()) {
      if (!Arrays.equals(row.periods, packed)) {
        packed = row.periods;
        periods = cache.get(packed);
      }
      boolean isContinued = Arrays.equals(row.key, key);
      key = row.key;
      SeriesKey.split(key, codes);
      visitor.visit(shown, isContinued, periods);
    }
  }
}
