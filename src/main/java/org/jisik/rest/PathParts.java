package org.jisik.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jisik.error.NotFound;

/** Splits the part of a path that belongs to a resource, where trailing parts may be omitted. */
public final class PathParts {

  private PathParts() {}

  /**
   * The parts, percent-decoded.
   *
   * @param raw percent-encoded; a {@code /} at the end counts for nothing
   * @param defaults one for each part there can be
   * @return as many as there are defaults
   * @throws NotFound if there are more parts
   */
  public static List<String> of(String raw, List<String> defaults) {
    return raw(raw, defaults).stream().map(PathParts::decode).toList();
  }

  /** The same, still percent-encoded. */
  static List<String> raw(String raw, List<String> defaults) {
    List<String> given = new ArrayList<>(Arrays.asList(raw.split("/", -1)));
    while (!given.isEmpty() && given.get(given.size() - 1).isEmpty()) {
      given.remove(given.size() - 1);
    }
    if (given.size() > defaults.size()) {
      throw new NotFound(
          "the path has %d parts behind its resource where there are %d at most: %s"
              .formatted(given.size(), defaults.size(), raw));
    }
    List<String> parts = new ArrayList<>(defaults);
    for (int i = 0; i < given.size(); i++) {
      parts.set(i, given.get(i));
    }
    return parts;
  }

  /** One part, percent-decoded. */
  static String decode(String part) {
    return DotSegments.restore(PercentCoding.decode(part));
  }
}
