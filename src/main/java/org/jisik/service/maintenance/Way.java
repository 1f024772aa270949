package org.jisik.service.maintenance;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A way from one thing to the next, as a text for the caller: long ones with a gap. */
final class Way {

  private static final int SHOWN = 10;

  private Way() {}

  /** All of it, or the beginning and the last. */
  static String told(List<String> way, String separator) {
    Stream<String> shown =
        way.size() <= SHOWN + 1
            ? way.stream()
            : Stream.concat(way.stream().limit(SHOWN), Stream.of("…", way.get(way.size() - 1)));
    return shown.collect(Collectors.joining(separator));
  }
}
