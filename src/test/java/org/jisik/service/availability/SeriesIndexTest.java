package org.jisik.service.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.SampleLayouts;
import org.jisik.model.data.Utf8;
import org.jisik.model.time.TimePeriod;
import org.jisik.model.time.TimeRange;
import org.jisik.model.time.TimeRanges;
import org.jisik.query.Codes;
import org.jisik.store.Coverage;
import org.jisik.store.DataStore;
import org.jisik.store.SeriesVisitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesIndexTest {

  private static final DataLayout MINI = SampleLayouts.mini();

  /** The series A.FR is long: it comes in two chunks. */
  private static final List<String> SERIES =
      List.of(
          "A.AT 2020 2023",
          "A.FR 2000 2009",
          "+A.FR 2010 2024",
          "A.KR 2010 2012",
          "Q.AT 2023 2023");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # keys     | periods   | mode      | series, observations | FREQ | REF_AREA | first, last
          *.*        | -         | exact     | 4, 33                | A Q  | AT FR KR | 2000 2024
          A.*        | -         | exact     | 3, 32                | A    | AT FR KR | 2000 2024
          A.*        | -         | available | 3, 32                | A Q  | AT FR KR | 2000 2024
          Q.*        | -         | available | 1, 1                 | A Q  | AT       | 2023 2023
          A.KR       | -         | exact     | 1, 3                 | A    | KR       | 2010 2012
          A.KR       | -         | available | 1, 3                 | A    | AT FR KR | 2010 2012
          *.*        | 2023-2024 | exact     | 3, 4                 | A Q  | AT FR    | 2023 2024
          A.*        | 2023-2024 | available | 2, 3                 | A Q  | AT FR    | 2000 2024
          *.FR       | 2005-2011 | exact     | 1, 7                 | A    | FR       | 2005 2011
          A.AT,Q.*   | -         | exact     | 2, 5                 | A Q  | AT       | 2020 2023
          A.XX       | -         | exact     | 0, 0                 |      |          |
          A.XX       | -         | available | 0, 0                 |      | AT FR KR |
          A.AT+KR    | 2012-2012 | exact     | 1, 1                 | A    | KR       | 2012 2012
          """)
  void tellsWhatThereIs(
      String keys,
      String periods,
      String mode,
      String counts,
      String freq,
      String area,
      String ends) {
    Availability found = index().find(keys(keys), range(periods), mode.equals("available"));
    assertEquals(counts, found.series() + ", " + found.observations());
    assertEquals(orEmpty(freq), String.join(" ", found.codes().get(0)));
    assertEquals(orEmpty(area), String.join(" ", found.codes().get(1)));
    assertEquals(
        orEmpty(ends),
        Stream.of(found.first(), found.last())
            .flatMap(Optional::stream)
            .map(TimePeriod::text)
            .reduce((one, other) -> one + " " + other)
            .orElse(""));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private static List<List<Codes>> keys(String text) {
    return Arrays.stream(text.split(",")).map(SeriesIndexTest::key).toList();
  }

  private static List<Codes> key(String text) {
    List<Codes> key = new ArrayList<>();
    for (String position : text.split("\\.")) {
      key.add(
          position.equals("*")
              ? Codes.Any.ANY
              : new Codes.OneOf(new TreeSet<>(List.of(position.split("\\+")))));
    }
    return key;
  }

  private static TimeRanges range(String years) {
    if (years.equals("-")) {
      return TimeRanges.ALWAYS;
    }
    String[] ends = years.split("-");
    return TimeRanges.of(
        new TimeRange(
            Optional.of(TimePeriod.parse(ends[0]).start()),
            Optional.of(TimePeriod.parse(ends[1]).until())));
  }

  private static SeriesIndex index() {
    DataStore store =
        (DataStore)
            Proxy.newProxyInstance(
                DataStore.class.getClassLoader(),
                new Class<?>[] {DataStore.class},
                (proxy, method, arguments) -> {
                  SERIES.forEach(series -> show(series, (SeriesVisitor) arguments[2]));
                  return null;
                });
    return SeriesIndex.read(
        store, new DataStore.Snapshot(MINI.context(), 1, Instant.EPOCH, Instant.EPOCH), MINI);
  }

  private static void show(String series, SeriesVisitor visitor) {
    String[] words = series.replace("+", "").split(" ");
    List<Utf8> codes = Arrays.stream(words[0].split("\\.")).map(Utf8::of).toList();
    visitor.visit(
        codes,
        series.startsWith("+"),
        new Years(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
  }

  private record Years(int from, int to) implements Coverage {

    @Override
    public Extent within(TimeRanges range) {
      List<TimePeriod> years = new ArrayList<>();
      for (int year = from; year <= to; year++) {
        TimePeriod period = TimePeriod.parse(String.valueOf(year));
        if (range.contains(period)) {
          years.add(period);
        }
      }
      return years.isEmpty()
          ? Extent.NONE
          : new Extent(
              years.size(), Optional.of(years.get(0)), Optional.of(years.get(years.size() - 1)));
    }
  }
}
