package org.jisik.rest.v2;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jisik.error.InvalidSyntax;
import org.jisik.query.Codes;
import org.jisik.query.KeyPattern;
import org.jisik.rest.KeyGrammar;

/**
 * Parses the key of an SDMX-REST 2.x data query.
 *
 * <p>Shape: keys separated by {@code ,}; positions by {@code .} in the dimension order of the DSD;
 * {@code *} is any code; trailing positions may be omitted, or be empty, as some clients leave
 * them. {@code "D.*.EUR,M.USD"} is two patterns. Codes and the number of positions are checked
 * later, against the DSD.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/data.md">SDMX-REST 2.2.2,
 *     data queries</a>
 */
final class V2KeyParser {

  private V2KeyParser() {}

  /**
   * Reads the keys.
   *
   * @param text percent-decoded
   * @return one pattern for each key, in the order written; none if one of them is every key
   * @throws InvalidSyntax if a key is empty, has an empty position before its last code, or
   *     alternatives inside a position
   */
  static List<KeyPattern> parse(String text) {
    List<List<Codes>> keys = new ArrayList<>();
    for (String key : text.split(",", -1)) {
      keys.add(key(key));
    }
    return KeyGrammar.normalised(keys);
  }

  private static List<Codes> key(String text) {
    if (text.isEmpty()) {
      throw new InvalidSyntax("a key is empty; * stands for every key");
    }
    List<Codes> positions = new ArrayList<>();
    for (String position : text.split("\\.")) {
      positions.add(position(text, position));
    }
    return positions;
  }

  private static Codes position(String key, String text) {
    if (text.isEmpty()) {
      throw new InvalidSyntax(
          "key '%s' has an empty position; * stands for any code".formatted(key));
    }
    if (text.equals("*")) {
      return Codes.Any.ANY;
    }
    if (text.indexOf('*') >= 0 || text.indexOf('+') >= 0) {
      throw new InvalidSyntax(
          "key '%s' has '%s' where one code or * is expected; several keys are separated by a comma, several codes of a dimension are asked for with c[DIMENSION]=A,B"
              .formatted(key, text));
    }
    return new Codes.OneOf(new TreeSet<>(List.of(text)));
  }
}
