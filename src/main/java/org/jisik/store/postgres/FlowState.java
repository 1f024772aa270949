package org.jisik.store.postgres;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * What a reader must know of a flow before it reads: fixed by the pointer.
 *
 * @param id the flow in the database; 0 for a flow that never had data
 * @param revision the newest visible load
 * @param newest the latest publication time of the visible loads
 * @param parts its parts, in the order of their keys
 */
record FlowState(long id, long revision, Instant newest, List<Part> parts) {

  static final FlowState EMPTY = new FlowState(0, 0, Instant.EPOCH, List.of());

  FlowState {
    parts = List.copyOf(parts);
  }

  /**
   * A range of the series.
   *
   * @param id its number
   * @param firstKey where it begins; it ends where the next one begins
   */
  record Part(long id, String firstKey) {}

  /** The part in which a key belongs. */
  Part part(byte[] key) {
    Part found = parts.get(0);
    for (Part part : parts) {
      if (Arrays.compareUnsigned(part.firstKey().getBytes(StandardCharsets.UTF_8), key) <= 0) {
        found = part;
      }
    }
    return found;
  }

  /** The part that holds the attributes of the data set, of groups and of partial keys. */
  long firstPart() {
    return parts.get(0).id();
  }
}
