package org.jisik.store.postgres;

import java.util.Arrays;
import org.jisik.model.data.Utf8;

/**
 * Walks the observations that {@link BlockWriter} packed: slices of the block, no copy for a value
 * without escapes.
 */
final class BlockReader {

  /** Where the values of a column are shown; null for a column that nobody wants. */
  interface Slots {
    @org.jspecify.annotations.Nullable
    Utf8 slot(String id);
  }

  private final Slots slots;
  private Column[] columns = {};
  private int count;
  private byte[] block = {};

  BlockReader(Slots slots) {
    this.slots = slots;
  }

  /** Stands before the first observation of a block. */
  void open(byte[] newBlock) {
    for (int i = 0; i < count; i++) {
      columns[i].clear();
    }
    block = newBlock;
    count = 0;
    int start = 0;
    for (int i = 0; i <= block.length && block.length > 0; i++) {
      if (i == block.length || block[i] == '\t') {
        column(start, i);
        start = i + 1;
      }
    }
  }

  private void column(int from, int to) {
    int head = from;
    while (block[head] != '=' && block[head] != '\n') {
      head++;
    }
    if (count == columns.length) {
      columns = Arrays.copyOf(columns, count + 1);
      columns[count] = new Column();
    }
    Column column = columns[count++];
    column.name(from, head);
    column.begin(head, to);
  }

  /** Moves to the next observation. */
  void next() {
    for (int i = 0; i < count; i++) {
      columns[i].next();
    }
  }

  private final class Column {

    private byte[] id = {};
    private Utf8 slot = Utf8.absent();
    private int position;
    private int end;
    private boolean isConstant;

    /** The columns of neighbouring blocks are mostly the same. */
    void name(int from, int to) {
      if (!Arrays.equals(id, 0, id.length, block, from, to)) {
        id = Arrays.copyOfRange(block, from, to);
        Utf8 wanted = slots.slot(new String(id, java.nio.charset.StandardCharsets.UTF_8));
        slot = wanted == null ? Utf8.absent() : wanted;
      }
    }

    void begin(int head, int to) {
      position = head;
      end = to;
      isConstant = block[head] == '=';
      if (isConstant) {
        StoredValue.read(block, head + 1, to, slot);
      }
    }

    void next() {
      if (isConstant) {
        return;
      }
      int start = position + 1;
      int i = start;
      boolean isEscaped = false;
      while (i < end && block[i] != '\n') {
        isEscaped |= block[i] == '\\';
        i++;
      }
      position = i;
      if (isEscaped) {
        StoredValue.read(block, start, i, slot);
      } else if (i == start) {
        slot.clear();
      } else {
        slot.set(block, start, i - start);
      }
    }

    void clear() {
      slot.clear();
    }
  }
}
