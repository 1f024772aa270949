package org.jisik.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock that everything asks for the time. */
final class SystemClock {

  private SystemClock() {}

  @Produces
  @ApplicationScoped
  static Clock clock() {
    return Clock.systemUTC();
  }
}
