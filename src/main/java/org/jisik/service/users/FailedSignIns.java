package org.jisik.service.users;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Slows down those who guess: after five failures with a name from an address, or fifty with any
 * names from an address, each next attempt there has to wait, twice as long as before and at most a
 * minute. Nobody is locked out from elsewhere.
 *
 * <p>Remembered in this instance alone, for a quarter of an hour, and for the latest 10,000.
 */
final class FailedSignIns {

  private static final int FREE_FOR_A_NAME = 5;
  private static final int FREE_FOR_AN_ADDRESS = 50;
  private static final int REMEMBERED = 10_000;
  private static final Duration REMEMBERED_FOR = Duration.ofMinutes(15);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  /** How often, and when last. */
  private record Failures(int count, Instant last) {

    Instant nextAttempt(int free) {
      int doublings = count - free;
      return doublings < 0
          ? Instant.MIN
          : last.plus(doublings < 6 ? Duration.ofSeconds(1L << doublings) : LONGEST_WAIT);
    }
  }

  private final Clock clock;
  private final Cache<List<String>, Failures> failures =
      Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(REMEMBERED_FOR).build();

  FailedSignIns(Clock clock) {
    this.clock = clock;
  }

  /** How long an attempt has to wait; zero if it may be made now. */
  Duration timeToWait(String name, String address) {
    Instant next =
        limits(name, address).entrySet().stream()
            .map(limit -> nextAttempt(limit.getKey(), limit.getValue()))
            .max(Instant::compareTo)
            .orElse(Instant.MIN);
    Instant now = clock.instant();
    return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
  }

  private Instant nextAttempt(List<String> who, int free) {
    Failures past = failures.getIfPresent(who);
    return past == null ? Instant.MIN : past.nextAttempt(free);
  }

  /** Remembers that an attempt failed. */
  void add(String name, String address) {
    limits(name, address)
        .keySet()
        .forEach(
            who ->
                failures
                    .asMap()
                    .merge(
                        who,
                        new Failures(1, clock.instant()),
                        (past, now) -> new Failures(past.count() + 1, now.last())));
  }

  /** Forgets those with a name from an address: they were slips. */
  void forget(String name, String address) {
    failures.invalidate(List.of(address, name));
  }

  private static Map<List<String>, Integer> limits(String name, String address) {
    return Map.of(List.of(address, name), FREE_FOR_A_NAME, List.of(address), FREE_FOR_AN_ADDRESS);
  }
}
