package org.jisik.store.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jisik.model.data.Utf8;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

  private static byte[] pack(List<String> periods) {
    PeriodWriter writer = new PeriodWriter();
    periods.forEach(period -> writer.add(period.isEmpty() ? Utf8.absent() : Utf8.of(period)));
    return writer.finish();
  }

  private static List<String> unpack(byte[] packed) {
    Periods periods = Periods.decode(packed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < periods.count(); i++) {
      Utf8 period = Utf8.absent();
      periods.show(i, period);
      texts.add(period.toString());
    }
    return texts;
  }

  @ParameterizedTest
  @CsvSource({
    "2010 2011 2012, 2010*3",
    "2010-Q3 2010-Q4 2011-Q1, 2010-Q3*3",
    "2010-S2 2011-S1, 2010-S2*2",
    "2010-T3 2011-T1, 2010-T3*2",
    "2010-A1 2011-A1, 2010-A1*2",
    "2010-12 2011-01, 2010-12*2",
    "2010-M12 2011-M01, 2010-M12*2",
    "2020-W53 2021-W01, 2020-W53*2",
    "2021-W52 2022-W01, 2021-W52*2",
    "2020-D366 2021-D001, 2020-D366*2",
    "2024-02-28 2024-02-29 2024-03-01, 2024-02-28*3",
    "2023-12-31 2024-01-01, 2023-12-31*2",
    "2010 2012, 2010 2012",
    "2010 2010-Q1 2010-Q2, 2010 2010-Q1*2",
    "2010Z 2011Z, 2010Z 2011Z",
    "2010-Q5, 2010-Q5",
    "2010-13, 2010-13",
    "2023-02-29 2023-02-30, 2023-02-29 2023-02-30",
    "9999 10000, 9999 10000",
    "2024-01-01T00:00:00 2024-01-01T01:00:00, 2024-01-01T00:00:00 2024-01-01T01:00:00"
  })
  void runsArePackedAndUnpacked(String periods, String packed) {
    List<String> texts = List.of(periods.split(" "));
    assertEquals(packed, new String(pack(texts), StandardCharsets.UTF_8));
    assertEquals(texts, unpack(pack(texts)));
  }

  @Test
  void withoutTimeThereIsOneWithoutAText() {
    assertEquals("*1", new String(pack(List.of("")), StandardCharsets.UTF_8));
    assertEquals(List.of(""), unpack(pack(List.of(""))));
  }

  @Test
  void noneAreNone() {
    assertEquals(List.of(), unpack(pack(List.of())));
  }
}
