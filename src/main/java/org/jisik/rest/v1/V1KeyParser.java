package org.jisik.rest.v1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jisik.error.InvalidSyntax;
import org.jisik.query.Codes;
import org.jisik.query.KeyPattern;
import org.jisik.rest.KeyGrammar;

/**
 * Parses the key of an SDMX-REST 1.x data query.
 *
 * <p>Shape: positions separated by {@code .} in the dimension order of the DSD; an empty position
 * is any code, {@code +} separates alternatives: {@code "D+M..EUR"}. {@code all} is every key, and
 * so are blanks alone, {@code ".."}. Codes and the number of positions are checked later, against
 * the DSD.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-rest/blob/v1.5.0/v2_1/ws/rest/docs/4_4_data_queries.md">SDMX-REST
 *     1.5.0, data queries</a>
 */
final class V1KeyParser {

  private V1KeyParser() {}

  /**
   * Reads a key.
   *
   * @param text percent-decoded
   * @return no pattern for every key, else one
   * @throws InvalidSyntax if an alternative is empty or a position has a wildcard of v2
   */
  static List<KeyPattern> parse(String text) {
    if (text.equals("all") || text.equals("*")) {
      return List.of();
    }
    List<Codes> positions = new ArrayList<>();
    for (String position : text.split("\\.", -1)) {
      positions.add(position(text, position));
    }
    return KeyGrammar.normalised(List.of(positions));
  }

  private static Codes position(String key, String text) {
    if (text.isEmpty()) {
      return Codes.Any.ANY;
    }
    List<String> codes = Arrays.asList(text.split("\\+", -1));
    if (codes.contains("")) {
      throw new InvalidSyntax(
          "key '%s' has an empty code in '%s'; codes are separated by one +".formatted(key, text));
    }
    if (text.indexOf('*') >= 0 || text.indexOf(',') >= 0) {
      throw new InvalidSyntax(
          "key '%s' has '%s' where codes are expected: leave the position empty for any code, separate several by +"
              .formatted(key, text));
    }
    return new Codes.OneOf(new TreeSet<>(codes));
  }
}
