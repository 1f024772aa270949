package org.jisik.store.postgres;

import java.util.Arrays;
import java.util.List;
import org.jisik.model.data.Utf8;

/**
 * Packs the observations of a chunk into the text of {@code series.observations}: one column for
 * each measure and observation attribute that is present, with a tab between columns.
 *
 * <pre>{@code
 * block  := column ('\t' column)*
 * column := ID '=' value         every observation has this value
 *         | ID ('\n' value)*     one value for each observation, nothing where it is absent
 * }</pre>
 *
 * <p>Columns stand in the order of their ids, so equal observations have equal texts whatever the
 * order of the structure. Values are written as {@link StoredValue} says.
 */
final class BlockWriter {

  /** A chunk is closed when it has so many observations … */
  static final int MAX_OBSERVATIONS = 10_000;

  /** … or so many bytes. */
  static final int MAX_BYTES = 64 << 10;

  private final String[] ids;
  private final Column[] columns;
  private final PeriodWriter periods = new PeriodWriter();
  private final Bytes block = new Bytes(4096);
  private int count;
  private int size;

  /**
   * @param ids the columns, sorted
   */
  BlockWriter(List<String> ids) {
    this.ids = ids.toArray(String[]::new);
    this.columns = new Column[ids.size()];
    Arrays.setAll(columns, i -> new Column());
  }

  /** Adds an observation; its values in the order of the ids. */
  void add(Utf8 period, Utf8[] values) {
    periods.add(period);
    size += period.length();
    for (int i = 0; i < columns.length; i++) {
      size += columns[i].add(values[i], count);
    }
    count++;
  }

  int count() {
    return count;
  }

  boolean isFull() {
    return count >= MAX_OBSERVATIONS || size >= MAX_BYTES;
  }

  /** The packed periods of what was added since the start. */
  byte[] periods() {
    return periods.finish();
  }

  /** The packed values of what was added since the start. */
  byte[] observations() {
    block.clear();
    for (int i = 0; i < columns.length && count > 0; i++) {
      if (!columns[i].isAbsent()) {
        if (block.size() > 0) {
          block.append('\t');
        }
        columns[i].write(block.append(ids[i]));
      }
    }
    return block.toArray();
  }

  /** Starts the next chunk. */
  void clear() {
    periods.clear();
    count = 0;
    size = 0;
  }

  private static final class Column {

    private final Bytes lines = new Bytes(512);
    private int first;
    private boolean isConstant;

    int add(Utf8 value, int index) {
      if (index == 0) {
        lines.clear();
      }
      int start = lines.append('\n').size();
      StoredValue.write(lines, value);
      if (index == 0) {
        first = lines.size();
        isConstant = true;
      } else {
        isConstant = isConstant && isSame(start);
      }
      return lines.size() - start + 1;
    }

    private boolean isSame(int start) {
      return Arrays.equals(lines.array(), 1, first, lines.array(), start, lines.size());
    }

    boolean isAbsent() {
      return isConstant && first == 1;
    }

    void write(Bytes block) {
      if (isConstant) {
        block.append('=').append(lines.array(), 1, first - 1);
      } else {
        block.append(lines);
      }
    }
  }
}
