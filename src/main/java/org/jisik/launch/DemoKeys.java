package org.jisik.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jisik.model.data.CodeNames;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;

/**
 * The keys of the demo series: a fixed code where a dimension has one in the demo, all codes of the
 * list elsewhere. Key number n is always the same, and no two are.
 */
final class DemoKeys {

  private static final Map<String, String> FIXED =
      Map.of("FREQ", "Q", "REF_AREA", "KR", "UNIT_MEASURE", "USD");

  private final List<List<String>> codes = new ArrayList<>();

  DemoKeys(DataLayout layout) {
    layout.dimensions().forEach(dimension -> codes.add(codes(dimension)));
  }

  private static List<String> codes(Component dimension) {
    String fixed = FIXED.get(dimension.id());
    if (fixed != null) {
      return List.of(fixed);
    }
    CodeNames names = dimension.codes();
    return names == null ? List.of("X") : List.copyOf(names.names().keySet());
  }

  /** How many keys there are. */
  long count() {
    return codes.stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
  }

  /** The codes of key number {@code number}, counted from 0, below {@link #count}. */
  List<String> key(long number) {
    List<String> key = new ArrayList<>();
    long rest = number;
    for (List<String> dimension : codes) {
      key.add(dimension.get((int) (rest % dimension.size())));
      rest /= dimension.size();
    }
    return key;
  }
}
