package org.jisik.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jisik.error.InvalidMessage;
import org.jisik.error.SdmxException;
import org.jisik.model.data.AttributePlacement;
import org.jisik.model.data.DataAction;
import org.jisik.model.data.DataContents;
import org.jisik.model.data.DataCursor;
import org.jisik.model.data.DataLayout;
import org.jisik.model.data.DataSet;
import org.jisik.model.data.MemoryDataSet;
import org.jisik.model.data.SampleLayouts;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.time.TimeRange;
import org.jisik.model.time.TimeRanges;
import org.jisik.query.Codes;
import org.jisik.query.Condition;
import org.jisik.store.DataStore.LoadResult;
import org.jisik.store.DataStore.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store of observations keeps. Each test has a flow of its own, without data. */
public abstract class DataStoreContract {

  protected static final Instant JANUARY = Instant.parse("2026-01-15T09:00:00Z");
  protected static final Instant FEBRUARY = Instant.parse("2026-02-15T09:00:00Z");
  protected static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

  protected final DataLayout mini = SampleLayouts.mini();
  protected final ArtefactRef flow = mini.context();

  protected abstract DataStore store();

  protected ScriptedRows rows() {
    return new ScriptedRows(mini);
  }

  protected LoadResult load(DataCursor rows) {
    return store().load(flow, rows, JANUARY);
  }

  protected static Selection all() {
    return new Selection(List.of(), TimeRanges.ALWAYS, 0, 0, true);
  }

  protected static Selection keys(String... patterns) {
    return new Selection(
        java.util.Arrays.stream(patterns).map(DataStoreContract::pattern).toList(),
        TimeRanges.ALWAYS,
        0,
        0,
        true);
  }

  private static List<Codes> pattern(String pattern) {
    List<Codes> codes = new ArrayList<>();
    for (String position : pattern.split("\\.", -1)) {
      codes.add(
          position.equals("*")
              ? Codes.Any.ANY
              : new Codes.OneOf(new TreeSet<>(List.of(position.split("\\+")))));
    }
    return codes;
  }

  protected DataSet select(Snapshot snapshot, DataLayout layout, Selection selection) {
    return store().select(snapshot, layout, selection);
  }

  protected DataContents read(Selection selection) {
    return DataContents.of(
        select(store().snapshot(flow, LATER), mini, selection).open(AttributePlacement.ON_SERIES));
  }

  protected Map<String, Map<String, String>> observations(String key) {
    DataContents.Series series = read(all()).series().get(key);
    return series == null ? Map.of() : series.observations();
  }

  private static DataContents contents(DataSet data) {
    return DataContents.of(data.open(AttributePlacement.ON_SERIES));
  }

  private static MemoryDataSet everyLevel() {
    return new MemoryDataSet(SampleLayouts.mini())
        .attribute("DS_NOTE", "Mini")
        .series("A.AT", "FREQ_NOTE", "Yearly", "UNIT", "EUR", "COLLECTION", "A")
        .observation("A.AT", "2023", "OBS_VALUE", "10.50", "OBS_STATUS", "A")
        .observation("A.AT", "2024", "OBS_VALUE", "11.25", "COMMENT", "tab\t line\n back\\ 지식")
        .series("A.KR", "FREQ_NOTE", "Yearly", "UNIT", "USD", "COLLECTION", "E")
        .observation("A.KR", "2023", "OBS_VALUE", "-20", "COMMENT", "")
        .observation("A.KR", "2024", "OBS_STATUS", "M")
        .series("Q.AT", "UNIT", "EUR")
        .observation("Q.AT", "2024-Q1", "OBS_VALUE", "0.001")
        .observation("Q.AT", "2024-Q3", "OBS_VALUE", "1234567890.123");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsLoadedInOneWayIsReadInEveryWay(AttributePlacement placement) {
    load(everyLevel().open(placement));
    for (AttributePlacement other : AttributePlacement.values()) {
      assertEquals(
          contents(everyLevel()),
          DataContents.of(select(store().snapshot(flow, LATER), mini, all()).open(other)));
    }
  }

  @Test
  void seriesAreFoundByConditionsOnTheirCodes() {
    load(everyLevel().open(AttributePlacement.ON_SERIES));
    Codes notKorea =
        Codes.of(new Condition(Set.of(Set.of(new Condition.Term(Condition.Operator.NE, "KR")))));
    Codes annual = new Codes.OneOf(new TreeSet<>(Set.of("A")));
    assertEquals(Set.of("A.AT", "Q.AT"), found(List.of(Codes.Any.ANY, notKorea)));
    assertEquals(Set.of("A.AT"), found(List.of(annual, notKorea)));
    assertEquals(Set.of("A.AT", "A.KR"), found(List.of(annual, Codes.Any.ANY)));
  }

  private Set<String> found(List<Codes> key) {
    return read(new Selection(List.of(key), TimeRanges.ALWAYS, 0, 0, true)).series().keySet();
  }

  @Test
  void surveyShowsEverySeriesWithItsPeriods() {
    load(everyLevel().open(AttributePlacement.ON_SERIES));
    List<String> seen = new ArrayList<>();
    TimeRanges since2024 =
        TimeRanges.of(
            new TimeRange(Optional.of(Instant.parse("2024-01-01T00:00:00Z")), Optional.empty()));
    store()
        .survey(
            store().snapshot(flow, LATER),
            mini,
            (codes, isContinued, coverage) -> {
              assertFalse(isContinued);
              Coverage.Extent some = coverage.within(since2024);
              seen.add(
                  "%s.%s %d %d %s %s"
                      .formatted(
                          codes.get(0),
                          codes.get(1),
                          coverage.within(TimeRanges.ALWAYS).count(),
                          some.count(),
                          some.first().orElseThrow().text(),
                          some.last().orElseThrow().text()));
            });
    assertEquals(
        List.of("A.AT 2 1 2024 2024", "A.KR 2 1 2024 2024", "Q.AT 2 2 2024-Q1 2024-Q3"), seen);
  }

  @Test
  void attributesComeOnceForEachKeyBeforeTheSeries() {
    load(everyLevel().open(AttributePlacement.ON_SERIES));
    List<String> steps = new ArrayList<>();
    try (DataCursor cursor =
        select(store().snapshot(flow, LATER), mini, all()).open(AttributePlacement.BY_LEVEL)) {
      for (DataCursor.Step step = cursor.next();
          step != DataCursor.Step.SERIES;
          step = cursor.next()) {
        steps.add(step == DataCursor.Step.ATTRIBUTES ? key(cursor) : step.name());
      }
    }
    assertEquals(List.of("DATA_SET", ".", ".AT", "A.", ".KR"), steps);
  }

  private static String key(DataCursor cursor) {
    return cursor.dimension(0) + "." + cursor.dimension(1);
  }

  @Test
  void flowWithoutDataIsEmpty() {
    Snapshot snapshot = store().snapshot(flow, LATER);
    assertTrue(store().isEmpty(snapshot, mini, all()));
    assertEquals(Map.of(), read(all()).series());
    assertEquals(0, snapshot.revision());
  }

  @Test
  void earlierStateStaysReadable() {
    load(rows().series("A.AT").at("2023", "OBS_VALUE", "1").at("2024", "OBS_VALUE", "2"));
    Snapshot first = store().snapshot(flow, JANUARY);
    store().load(flow, rows().series("A.AT").at("2023", "OBS_VALUE", "9"), FEBRUARY);

    assertEquals("1", value(first, "2023"));
    assertEquals("1", value(store().snapshot(flow, FEBRUARY.minusSeconds(1)), "2023"));
    assertEquals("9", value(store().snapshot(flow, FEBRUARY), "2023"));
    assertEquals("2", value(store().snapshot(flow, LATER), "2024"));
    assertEquals(JANUARY, store().snapshot(flow, FEBRUARY.minusSeconds(1)).lastChanged());
    assertEquals(FEBRUARY, store().snapshot(flow, LATER).lastChanged());
    assertTrue(store().isEmpty(store().snapshot(flow, JANUARY.minusSeconds(1)), mini, all()));
  }

  private String value(Snapshot snapshot, String period) {
    String value =
        contents(select(snapshot, mini, keys("A.AT")))
            .series()
            .get("A.AT")
            .observations()
            .get(period)
            .get("OBS_VALUE");
    return value == null ? "" : value;
  }

  @Test
  void releaseOfTheFutureIsInvisibleUntilItsSecond() {
    load(rows().series("A.AT").at("2023", "OBS_VALUE", "1"));
    store().load(flow, rows().series("A.KR").at("2023", "OBS_VALUE", "1"), LATER);
    assertEquals(Set.of("A.AT"), keysAt(LATER.minusSeconds(1)));
    assertEquals(Set.of("A.AT", "A.KR"), keysAt(LATER));
  }

  private Set<String> keysAt(Instant at) {
    return contents(select(store().snapshot(flow, at), mini, all())).series().keySet();
  }

  @Test
  void openWalkDoesNotSeeALaterLoad() {
    ScriptedRows many = rows();
    ScriptedRows revised = rows();
    for (int i = 0; i < 700; i++) {
      many.series("A.AT").at(Integer.toString(1200 + i), "OBS_VALUE", "1");
      revised.series("A.AT").at(Integer.toString(1200 + i), "OBS_VALUE", "2");
    }
    load(many);
    load(rows().series("A.KR").at("2020", "OBS_VALUE", "1"));
    DataSet before = select(store().snapshot(flow, LATER), mini, all());
    DataContents expected = contents(before);
    DataCursor open = before.open(AttributePlacement.ON_SERIES);
    store().load(flow, revised.series("A.KR").at("2020", "OBS_VALUE", "2"), FEBRUARY);
    store().load(flow, rows().series("A.KR").at("2020", "OBS_VALUE", "3"), FEBRUARY);
    assertEquals(expected, DataContents.of(open));
  }

  @Test
  void givenValuesAreMergedIntoWhatIsThere() {
    load(rows().series("A.AT", "COLLECTION", "A").at("2023", "OBS_VALUE", "1", "COMMENT", "x"));
    LoadResult result = load(rows().series("A.AT").at("2023", "OBS_VALUE", "2").at("2022"));
    assertEquals(Map.of("OBS_VALUE", "2", "COMMENT", "x"), observations("A.AT").get("2023"));
    assertEquals(new LoadResult(2, 1, 1, 0, 0), result);
    assertEquals(Map.of("COLLECTION", "A"), read(all()).series().get("A.AT").attributes());
  }

  @Test
  void replaceReplacesWholeObservations() {
    load(rows().series("A.AT").at("2023", "OBS_VALUE", "1", "COMMENT", "x").at("2024"));
    load(rows().dataSet(DataAction.REPLACE).series("A.AT").at("2023", "OBS_VALUE", "2"));
    assertEquals(Map.of("OBS_VALUE", "2"), observations("A.AT").get("2023"));
    assertEquals(Set.of("2023", "2024"), observations("A.AT").keySet());
  }

  @Test
  void equalDataChangeNothing() {
    LoadResult first = load(everyLevel().open(AttributePlacement.BY_LEVEL));
    for (AttributePlacement placement : AttributePlacement.values()) {
      LoadResult again = load(everyLevel().open(placement));
      assertEquals(new LoadResult(first.revision(), 0, 0, 6, 0), again);
    }
    LoadResult some = load(rows().series("A.AT").at("2023", "OBS_VALUE", "10.50"));
    assertEquals(new LoadResult(first.revision(), 0, 0, 1, 0), some);
  }

  @Test
  void changeOfAnAttributeAloneIsAChange() {
    LoadResult first = load(rows().series("A.AT", "COLLECTION", "A").at("2023", "OBS_VALUE", "1"));
    LoadResult second = load(rows().series("A.AT", "COLLECTION", "E"));
    assertEquals(first.revision() + 1, second.revision());
    assertEquals(Map.of("COLLECTION", "E"), read(all()).series().get("A.AT").attributes());
    assertEquals(Set.of("2023"), observations("A.AT").keySet());
  }

  @Test
  void namedObservationsAreDeleted() {
    load(rows().series("A.AT").at("2022", "OBS_VALUE", "1").at("2023", "OBS_VALUE", "2"));
    LoadResult result =
        load(rows().dataSet(DataAction.DELETE).series("A.AT").at("2022").at("2019"));
    assertEquals(new LoadResult(2, 0, 0, 0, 1), result);
    assertEquals(Set.of("2023"), observations("A.AT").keySet());
    load(rows().dataSet(DataAction.DELETE).series("A.AT").at("2023", "OBS_VALUE", "2"));
    assertTrue(store().isEmpty(store().snapshot(flow, LATER), mini, all()));
  }

  @Test
  void namedValuesAreDeleted() {
    load(rows().series("A.AT", "COLLECTION", "A").at("2022", "OBS_VALUE", "1", "COMMENT", "x"));
    load(rows().dataSet(DataAction.DELETE).series("A.AT").at("2022", "COMMENT", "-"));
    assertEquals(Map.of("OBS_VALUE", "1"), observations("A.AT").get("2022"));
    load(rows().dataSet(DataAction.DELETE).series("A.AT", "COLLECTION", "-"));
    assertEquals(Map.of(), read(all()).series().get("A.AT").attributes());
    assertEquals(Set.of("2022"), observations("A.AT").keySet());
  }

  @Test
  void seriesAndPartialKeysAreDeleted() {
    load(everyLevel().open(AttributePlacement.BY_LEVEL));
    load(rows().dataSet(DataAction.DELETE).series("A.KR"));
    assertEquals(Set.of("A.AT", "Q.AT"), read(all()).series().keySet());
    LoadResult result = load(rows().dataSet(DataAction.DELETE).attributes(".AT"));
    assertEquals(4, result.deleted());
    assertEquals(Set.of(), read(all()).series().keySet());
  }

  @Test
  void deletedAndWrittenInOneMessageIsWritten() {
    load(rows().series("A.AT").at("2022", "OBS_VALUE", "1").at("2023", "OBS_VALUE", "1"));
    load(
        rows()
            .dataSet(DataAction.DELETE)
            .series("A.AT")
            .dataSet(DataAction.APPEND)
            .series("A.AT")
            .at("2023", "OBS_VALUE", "5"));
    assertEquals(Map.of("2023", Map.of("OBS_VALUE", "5")), observations("A.AT"));
  }

  @Test
  void periodsMayHaveGapsAndMixedLengthsAndComeInAnyOrder() {
    load(
        rows()
            .series("A.AT")
            .at("2024-03", "OBS_VALUE", "3")
            .at("2024-W53", "OBS_VALUE", "7")
            .at("2020", "OBS_VALUE", "1")
            .at("2024", "OBS_VALUE", "6")
            .at("2024-01-01/P10D", "OBS_VALUE", "5")
            .at("2024-01-01T12:00:00Z", "OBS_VALUE", "4")
            .at("2021", "OBS_VALUE", "2"));
    List<String> periods = new ArrayList<>();
    try (DataCursor cursor =
        select(store().snapshot(flow, LATER), mini, all()).open(AttributePlacement.ON_SERIES)) {
      for (DataCursor.Step step = cursor.next();
          step != DataCursor.Step.END;
          step = cursor.next()) {
        if (step == DataCursor.Step.OBSERVATION) {
          periods.add(cursor.time() + "=" + cursor.measure(0));
        }
      }
    }
    assertEquals(
        List.of(
            "2020=1",
            "2021=2",
            "2024-01-01/P10D=5",
            "2024=6",
            "2024-01-01T12:00:00Z=4",
            "2024-03=3",
            "2024-W53=7"),
        periods);
  }

  @Test
  void severalMeasuresAreKept() {
    DataLayout two = SampleLayouts.twoMeasures();
    store()
        .load(
            two.context(),
            new ScriptedRows(two)
                .series("A.AT")
                .at("2023", "OBS_VALUE", "2", "OBS_LOW", "1")
                .at("2024", "OBS_LOW", "3"),
            JANUARY);
    DataContents.Series series =
        contents(select(store().snapshot(two.context(), LATER), two, all())).series().get("A.AT");
    assertEquals(
        Map.of("2023", Map.of("OBS_VALUE", "2", "OBS_LOW", "1"), "2024", Map.of("OBS_LOW", "3")),
        series.observations());
  }

  @Test
  void withoutTimeASeriesHasOneObservation() {
    DataLayout census = SampleLayouts.timeless();
    ScriptedRows rows = new ScriptedRows(census).series("KR.Seoul").at("", "OBS_VALUE", "9411260");
    store().load(census.context(), rows, JANUARY);
    Snapshot snapshot = store().snapshot(census.context(), LATER);
    DataContents read = contents(select(snapshot, census, all()));
    assertEquals(
        Map.of("", Map.of("OBS_VALUE", "9411260")), read.series().get("KR.Seoul").observations());
    Selection recent =
        new Selection(
            List.of(),
            TimeRanges.of(new TimeRange(Optional.of(JANUARY), Optional.empty())),
            0,
            0,
            true);
    assertFalse(store().isEmpty(snapshot, census, recent));
  }

  @Test
  void attributesOfAGroupReachItsSeriesWheneverTheyCome() {
    load(rows().attributes(".AT", "UNIT", "EUR").series("A.AT").at("2023", "OBS_VALUE", "1"));
    load(rows().series("Q.AT").at("2023-Q1", "OBS_VALUE", "1"));
    assertEquals(Map.of("UNIT", "EUR"), read(all()).series().get("Q.AT").attributes());
    load(rows().series("A.BE").at("2023", "OBS_VALUE", "1").attributes(".AT", "UNIT", "USD"));
    assertEquals(Map.of("UNIT", "USD"), read(all()).series().get("Q.AT").attributes());
    assertEquals(Map.of("UNIT", "USD"), read(all()).series().get("A.AT").attributes());
    assertEquals(Map.of(), read(all()).series().get("A.BE").attributes());
  }

  @Test
  void attributesOfAGroupWithoutSeriesWaitForThem() {
    load(rows().attributes(".KR", "UNIT", "USD"));
    load(rows().series("A.KR").at("2023", "OBS_VALUE", "1"));
    assertEquals(Map.of("UNIT", "USD"), read(all()).series().get("A.KR").attributes());
  }

  @Test
  void seriesWithoutObservationsAreKept() {
    load(rows().series("A.AT", "COLLECTION", "A"));
    assertEquals(Map.of("COLLECTION", "A"), read(all()).series().get("A.AT").attributes());
    assertEquals(Map.of(), observations("A.AT"));
  }

  @Test
  void longSeriesAreCutAndPutTogether() {
    ScriptedRows daily = rows().series("A.AT");
    java.time.LocalDate day = java.time.LocalDate.of(1950, 1, 1);
    for (int i = 0; i < 25_000; i++) {
      daily.at(day.plusDays(i).toString(), "OBS_VALUE", Integer.toString(i));
    }
    load(daily);
    LoadResult result =
        load(
            rows()
                .series("A.AT")
                .at(day.plusDays(12_345).toString(), "OBS_VALUE", "-1")
                .at(day.plusDays(25_000).toString(), "OBS_VALUE", "25000"));
    assertEquals(new LoadResult(2, 1, 1, 0, 0), result);
    Map<String, Map<String, String>> read = observations("A.AT");
    assertEquals(25_001, read.size());
    assertEquals("-1", read.get(day.plusDays(12_345).toString()).get("OBS_VALUE"));
    Selection ends = new Selection(List.of(), TimeRanges.ALWAYS, 1, 2, true);
    assertEquals(
        Set.of(day.toString(), day.plusDays(24_999).toString(), day.plusDays(25_000).toString()),
        read(ends).series().get("A.AT").observations().keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "'*.*', 'A.AT A.KR Q.AT'",
    "'A.AT', 'A.AT'",
    "'A.*', 'A.AT A.KR'",
    "'*.AT', 'A.AT Q.AT'",
    "'A+Q.AT+KR', 'A.AT A.KR Q.AT'",
    "'A+Q.*', 'A.AT A.KR Q.AT'",
    "'*.KR+BE', 'A.KR'",
    "'Q.KR', ''",
    "'A.KR Q.*', 'A.KR Q.AT'",
    "'A.KR Q.AT', 'A.KR Q.AT'",
    "'A.KR *.*', 'A.AT A.KR Q.AT'",
    "'NONE.KR', ''"
  })
  void keysSelect(String patterns, String expected) {
    load(everyLevel().open(AttributePlacement.BY_LEVEL));
    Selection selection = keys(patterns.split(" "));
    assertEquals(expected, String.join(" ", read(selection).series().keySet()));
    assertEquals(
        expected.isEmpty(), store().isEmpty(store().snapshot(flow, LATER), mini, selection));
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2022, 0, 0, '2020 2021'",
    "2020, 2022, 1, 0, '2020'",
    "2020, 2022, 0, 1, '2021'",
    "2018, 2030, 1, 1, '2019 2022'",
    "2018, 2030, 9, 9, '2019 2020 2021 2022'",
    "2030, 2031, 0, 0, ''"
  })
  void periodsSelect(int from, int until, int first, int last, String expected) {
    load(rows().series("A.AT").at("2019").at("2020").at("2021").at("2022").series("A.KR"));
    TimeRanges range =
        TimeRanges.of(new TimeRange(Optional.of(year(from)), Optional.of(year(until))));
    Selection selection = new Selection(List.of(), range, first, last, true);
    Map<String, DataContents.Series> series = read(selection).series();
    assertFalse(series.containsKey("A.KR"));
    assertEquals(expected.isEmpty(), series.isEmpty());
    assertEquals(
        expected,
        series.isEmpty() ? "" : String.join(" ", series.get("A.AT").observations().keySet()));
    assertEquals(
        expected.isEmpty(), store().isEmpty(store().snapshot(flow, LATER), mini, selection));
  }

  private static Instant year(int year) {
    return java.time.LocalDate.of(year, 1, 1).atStartOfDay().toInstant(java.time.ZoneOffset.UTC);
  }

  @Test
  void seriesAloneCanBeAskedFor() {
    load(everyLevel().open(AttributePlacement.BY_LEVEL));
    Selection selection = new Selection(List.of(), TimeRanges.ALWAYS, 0, 0, false);
    Map<String, DataContents.Series> series = read(selection).series();
    assertEquals(3, series.size());
    assertTrue(series.values().stream().allMatch(one -> one.observations().isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({
    "X.AT, 2023, OBS_VALUE, 1, FREQ is 'X'",
    "A.,   2023, OBS_VALUE, 1, dimension REF_AREA has no value",
    "A.AT, 2023-Q5, OBS_VALUE, 1, TIME_PERIOD is '2023-Q5'",
    "A.AT, '', OBS_VALUE, 1, TIME_PERIOD is missing",
    "A.AT, 2023, OBS_VALUE, 1.x, OBS_VALUE is '1.x'",
    "A.AT, 2023, OBS_STATUS, Z, OBS_STATUS is 'Z'",
    "A.AT, 2023, UNIT, XXX, UNIT is 'XXX'",
  })
  void brokenRowsAreRefusedWithTheirPlace(
      String key, String period, String id, String value, String message) {
    load(rows().series("A.KR").at("2020", "OBS_VALUE", "1"));
    ScriptedRows rows = rows().series("Q.AT").at("2023-Q1", "OBS_VALUE", "1");
    rows.series(key, id, value).at(period, id, value);
    InvalidMessage error = assertThrows(InvalidMessage.class, () -> load(rows));
    assertTrue(error.getMessage().contains(message), error.getMessage());
    assertTrue(error.getMessage().startsWith("line "), error.getMessage());
    assertEquals(Set.of("A.KR"), read(all()).series().keySet());
    assertEquals(1, store().snapshot(flow, LATER).revision());
  }

  @Test
  void contradictionInOneDataSetIsRefused() {
    ScriptedRows rows =
        rows()
            .series("A.AT")
            .at("2023", "OBS_VALUE", "1")
            .series("A.KR")
            .series("A.AT")
            .at("2023", "OBS_VALUE", "2");
    SdmxException error = assertThrows(InvalidMessage.class, () -> load(rows));
    assertTrue(error.getMessage().contains("states 2023 twice"), error.getMessage());
    assertTrue(store().isEmpty(store().snapshot(flow, LATER), mini, all()));
  }

  @Test
  void equalRepetitionIsNoContradiction() {
    load(
        rows()
            .series("A.AT")
            .at("2023", "OBS_VALUE", "1")
            .series("A.KR")
            .series("A.AT")
            .at("2023", "OBS_VALUE", "1", "COMMENT", "x"));
    assertEquals(Map.of("OBS_VALUE", "1", "COMMENT", "x"), observations("A.AT").get("2023"));
  }

  @Test
  void groupAttributeWithoutItsDimensionsIsRefused() {
    InvalidMessage error =
        assertThrows(InvalidMessage.class, () -> load(rows().attributes("A.", "UNIT", "EUR")));
    assertTrue(error.getMessage().contains("UNIT"), error.getMessage());
  }
}
