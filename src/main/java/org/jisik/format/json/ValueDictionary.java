package org.jisik.format.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jisik.model.data.Utf8;

/**
 * The distinct values of one component in the order they came up, found by their bytes without
 * making a String of any.
 *
 * <p>Open addressing over one pool of bytes. Two guesses come first, since they are nearly always
 * right: the value that followed the last one before (periods), and the last one again (codes).
 */
final class ValueDictionary {

  private byte[] pool = new byte[64];
  private int[] ends = new int[8];
  private int[] hashes = new int[8];
  private int[] slots = new int[32];
  private int size;
  private int last;

  /** The number of distinct values. */
  int size() {
    return size;
  }

  /** The 0-based index of a value, which is added if it is new. */
  int indexOf(Utf8 value) {
    if (last + 1 < size && holds(last + 1, value)) {
      return ++last;
    }
    if (last < size && holds(last, value)) {
      return last;
    }
    last = search(value);
    return last;
  }

  private int search(Utf8 value) {
    int hash = value.hashCode();
    int mask = slots.length - 1;
    int slot = spread(hash) & mask;
    for (; slots[slot] != 0; slot = (slot + 1) & mask) {
      int index = slots[slot] - 1;
      if (hashes[index] == hash && holds(index, value)) {
        return index;
      }
    }
    slots[slot] = size + 1;
    add(value, hash);
    return size - 1;
  }

  private void add(Utf8 value, int hash) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    int start = start(size);
    int end = Math.addExact(start, value.length());
    if (end > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(end, pool.length * 2));
    }
    System.arraycopy(value.array(), value.offset(), pool, start, value.length());
    ends[size] = end;
    hashes[size] = hash;
    size++;
    if (size * 2 > slots.length) {
      rehash();
    }
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int index = 0; index < size; index++) {
      int slot = spread(hashes[index]) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = index + 1;
    }
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private boolean holds(int index, Utf8 value) {
    int offset = value.offset();
    return Arrays.equals(
        pool, start(index), ends[index], value.array(), offset, offset + value.length());
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  /** The value at an index. */
  String text(int index) {
    int start = start(index);
    return new String(pool, start, ends[index] - start, StandardCharsets.UTF_8);
  }
}
