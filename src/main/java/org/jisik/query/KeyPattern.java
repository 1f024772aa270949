package org.jisik.query;

import java.util.List;

/**
 * A key as asked for: what each dimension may be, in the order of the data structure, time not
 * among them.
 *
 * <p>Patterns are open: dimensions behind the last position may be anything.
 *
 * @param positions as many as were written, less the wildcards at the end
 */
public record KeyPattern(List<Codes> positions) {

  public KeyPattern {
    positions = List.copyOf(positions);
  }
}
