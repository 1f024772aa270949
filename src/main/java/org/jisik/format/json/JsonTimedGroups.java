package org.jisik.format.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jisik.model.data.Utf8;

/**
 * Attributes of partial keys that have the period in them, kept until the observations come that
 * they belong to: a cursor shows them there and nowhere else. Commonly few.
 */
final class JsonTimedGroups {

  /** Which places of the key are filled. */
  private final Set<List<Boolean>> shapes = new HashSet<>();

  private final Map<List<Integer>, Utf8[]> values = new HashMap<>();

  /** Keeps what was just read of one key. */
  void keep(JsonKey key, Utf8[] attributes) {
    List<Integer> indexes = IntStream.range(0, key.slots().size()).mapToObj(key::index).toList();
    shapes.add(indexes.stream().map(index -> index != JsonKey.EMPTY).toList());
    values.put(indexes, Arrays.stream(attributes).map(Utf8::copy).toArray(Utf8[]::new));
  }

  /**
   * Adds what belongs to an observation.
   *
   * @param indexes of all its dimensions, in the order of the layout
   * @param attributes by position in the layout
   */
  void apply(int[] indexes, Utf8[] attributes) {
    for (List<Boolean> shape : shapes) {
      List<Integer> key =
          IntStream.range(0, indexes.length)
              .mapToObj(place -> shape.get(place) ? indexes[place] : JsonKey.EMPTY)
              .toList();
      Utf8[] kept = values.getOrDefault(key, new Utf8[0]);
      for (int i = 0; i < kept.length; i++) {
        if (kept[i].isPresent()) {
          attributes[i].set(kept[i]);
        }
      }
    }
  }
}
