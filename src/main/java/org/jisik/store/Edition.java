package org.jisik.store;

import java.time.Instant;

/**
 * A state that all structures are in, between one change and the next.
 *
 * @param revision grows with every change
 * @param changedAt when the change was made that began it, by the clock of the store
 */
public record Edition(long revision, Instant changedAt) {

  /** Before anything is known. */
  public static final Edition NONE = new Edition(-1, Instant.EPOCH);
}
