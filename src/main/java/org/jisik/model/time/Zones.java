package org.jisik.model.time;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The optional zone at the end of a period. */
final class Zones {

  /** {@code Z}, or hours and minutes from UTC. */
  static final String PATTERN = "Z|[+-]\\d{2}:\\d{2}";

  private Zones() {}

  /** The zone; UTC if the period has none, as the header's default {@code Timezone} says. */
  static ZoneOffset parse(@Nullable String zone) {
    return zone == null ? ZoneOffset.UTC : ZoneOffset.of(zone);
  }
}
