package org.jisik.store.postgres;

/** A set of 64-bit numbers, in 8 to 16 bytes each. */
final class LongSet {

  private long[] slots = new long[1024];
  private int size;
  private boolean hasZero;

  /** Adds a number; false if it was there. */
  boolean add(long number) {
    if (number == 0) {
      boolean isNew = !hasZero;
      hasZero = true;
      return isNew;
    }
    if (size * 4L > slots.length * 3L) {
      grow();
    }
    boolean isNew = put(number);
    size += isNew ? 1 : 0;
    return isNew;
  }

  private boolean put(long number) {
    int slot = (int) (number >>> 32) & (slots.length - 1);
    while (slots[slot] != 0) {
      if (slots[slot] == number) {
        return false;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = number;
    return true;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long number : old) {
      if (number != 0) {
        put(number);
      }
    }
  }
}
