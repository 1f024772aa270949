package org.jisik.service.users;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailedSignInsTest {

  private final MovingClock clock = new MovingClock();
  private final FailedSignIns failures = new FailedSignIns(clock);

  @ParameterizedTest
  @CsvSource({"0, 0", "4, 0", "5, 1", "6, 2", "8, 8", "10, 32", "11, 60", "1000, 60"})
  void waitDoublesAfterFiveFailuresUpToAMinute(int count, int seconds) {
    fail(count, "kim", "here");
    assertEquals(Duration.ofSeconds(seconds), failures.timeToWait("kim", "here"));
  }

  @Test
  void waitEnds() {
    fail(6, "kim", "here");
    clock.now = clock.now.plusSeconds(1);
    assertEquals(Duration.ofSeconds(1), failures.timeToWait("kim", "here"));
    clock.now = clock.now.plusSeconds(1);
    assertEquals(Duration.ZERO, failures.timeToWait("kim", "here"));
  }

  @Test
  void othersDoNotWait() {
    fail(20, "kim", "here");
    assertEquals(Duration.ZERO, failures.timeToWait("kim", "elsewhere"));
    assertEquals(Duration.ZERO, failures.timeToWait("lee", "here"));
  }

  @Test
  void manyNamesFromOneAddressWaitToo() {
    for (int i = 0; i < 50; i++) {
      failures.add("name" + i, "here");
    }
    assertEquals(Duration.ofSeconds(1), failures.timeToWait("another", "here"));
    assertEquals(Duration.ZERO, failures.timeToWait("another", "elsewhere"));
  }

  @Test
  void successForgivesSlips() {
    fail(7, "kim", "here");
    failures.forget("kim", "here");
    assertEquals(Duration.ZERO, failures.timeToWait("kim", "here"));
  }

  private void fail(int count, String name, String address) {
    for (int i = 0; i < count; i++) {
      failures.add(name, address);
    }
  }

  /** A clock that the test sets. */
  private static final class MovingClock extends Clock {

    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
