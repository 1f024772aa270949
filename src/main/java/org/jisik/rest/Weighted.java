package org.jisik.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a header that lists what a client takes, {@code Accept} or {@code Accept-Language}.
 *
 * <p>Read leniently, since clients write such headers by hand: blanks anywhere, a trailing {@code
 * ;}, quotes, unknown parameters; a weight that is no number counts as 1.
 *
 * @param value in lower case
 * @param parameters by name in lower case, without the weight
 * @param weight 0 to 1; 0 is what the client does not take
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-12.4.2">RFC 9110, quality
 *     values</a>
 */
public record Weighted(String value, Map<String, String> parameters, double weight) {

  public Weighted {
    parameters = Map.copyOf(parameters);
  }

  /** An entry without weight. */
  static Weighted of(String value, Map<String, String> parameters) {
    return new Weighted(value, parameters, 1);
  }

  /** All entries of a header, those of greater weight first, else in the order written. */
  public static List<Weighted> parse(@Nullable String header) {
    List<Weighted> entries = new ArrayList<>();
    for (String entry : header == null ? new String[0] : header.split(",")) {
      if (!entry.isBlank()) {
        entries.add(entry(entry.split(";")));
      }
    }
    entries.sort(Comparator.comparingDouble((Weighted entry) -> -entry.weight()));
    return entries;
  }

  private static Weighted entry(String[] parts) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      if (equals > 0) {
        String name = parts[i].substring(0, equals).strip().toLowerCase(Locale.ROOT);
        parameters.put(name, parts[i].substring(equals + 1).replace("\"", "").strip());
      }
    }
    double weight = weight(parameters.remove("q"));
    String value = parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT);
    return new Weighted(value, parameters, weight);
  }

  private static double weight(@Nullable String text) {
    try {
      return text == null ? 1 : Math.max(0, Math.min(1, Double.parseDouble(text)));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
