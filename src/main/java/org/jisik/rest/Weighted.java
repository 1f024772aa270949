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
    for (String entry : split(header == null ? "" : header, ',')) {
      if (!entry.isBlank()) {
        entries.add(entry(split(entry, ';')));
      }
    }
    entries.sort(Comparator.comparingDouble((Weighted entry) -> -entry.weight()));
    return entries;
  }

  /** What stands between separators outside quotes. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean isQuoted = false;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      isQuoted ^= text.charAt(i) == '"';
      if (text.charAt(i) == separator && !isQuoted) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static Weighted entry(List<String> parts) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String part : parts.subList(1, parts.size())) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        String name = part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        parameters.put(name, part.substring(equals + 1).replace("\"", "").strip());
      }
    }
    double weight = weight(parameters.remove("q"));
    return new Weighted(parts.get(0).strip().toLowerCase(Locale.ROOT), parameters, weight);
  }

  private static double weight(@Nullable String text) {
    try {
      return text == null ? 1 : Math.max(0, Math.min(1, Double.parseDouble(text)));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
