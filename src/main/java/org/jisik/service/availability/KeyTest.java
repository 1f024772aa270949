package org.jisik.service.availability;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jisik.query.Codes;

/** One key against the rows of an index; dimensions that may be anything are not looked at. */
final class KeyTest {

  /** No dimension fails. */
  static final int NONE = -1;

  /** More than one dimension fails. */
  static final int SEVERAL = -2;

  private final int[] positions;
  private final CodeColumn[] columns;
  private final BitSet[] allowed;

  KeyTest(List<CodeColumn> all, List<Codes> key) {
    positions =
        IntStream.range(0, key.size()).filter(i -> key.get(i) instanceof Codes.OneOf).toArray();
    columns = IntStream.of(positions).mapToObj(all::get).toArray(CodeColumn[]::new);
    allowed =
        IntStream.of(positions)
            .mapToObj(i -> all.get(i).allowed(key.get(i)))
            .toArray(BitSet[]::new);
  }

  /** The position of the only dimension that fails, or {@link #NONE}, or {@link #SEVERAL}. */
  int failed(int row) {
    int failed = NONE;
    for (int i = 0; i < positions.length; i++) {
      if (!allowed[i].get(columns[i].at(row))) {
        if (failed != NONE) {
          return SEVERAL;
        }
        failed = positions[i];
      }
    }
    return failed;
  }
}
