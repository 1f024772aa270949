package org.jisik.service.availability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jisik.model.data.Utf8;
import org.jisik.query.Codes;

/** The codes of one dimension, series by series, each a number in a list of the distinct ones. */
final class CodeColumn {

  private final Map<Utf8, Integer> numbers = new HashMap<>();
  private final List<String> codes = new ArrayList<>();
  private int[] rows = new int[64];
  private int size;

  void add(Utf8 code) {
    Integer number = numbers.get(code);
    if (number == null) {
      number = codes.size();
      numbers.put(code.copy(), number);
      codes.add(code.toString());
    }
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
    }
    rows[size++] = number;
  }

  /** Gives back the room that is not needed; nothing is added afterwards. */
  void trim() {
    rows = Arrays.copyOf(rows, size);
    numbers.clear();
  }

  /** The number of the code in a row. */
  int at(int row) {
    return rows[row];
  }

  /** The numbers of the codes that are allowed. */
  BitSet allowed(Codes wanted) {
    BitSet allowed = new BitSet(codes.size());
    for (int number = 0; number < codes.size(); number++) {
      allowed.set(number, wanted.allows(codes.get(number)));
    }
    return allowed;
  }

  /** The codes of some numbers. */
  SortedSet<String> codes(BitSet some) {
    SortedSet<String> named = new TreeSet<>();
    some.stream().forEach(number -> named.add(codes.get(number)));
    return named;
  }

  /** Room in memory, roughly, in bytes. */
  long bytes() {
    return 4L * rows.length + 64L * codes.size();
  }
}
