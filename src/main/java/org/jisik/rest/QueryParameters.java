package org.jisik.rest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jisik.error.InvalidSyntax;
import org.jisik.error.NotImplemented;
import org.jspecify.annotations.Nullable;

/**
 * The parameters in the query of a URL, percent-decoded, in the order written, each at most once.
 *
 * @param values by name
 */
public record QueryParameters(Map<String, String> values) {

  /** Parameters that every resource knows besides its own: how the answer is to be written. */
  public static final Set<String> OF_EVERY_RESOURCE =
      Set.of("format", "formatVersion", "lang", "compression");

  public QueryParameters {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * Reads a query.
   *
   * @param raw as sent, without the question mark; null if there is none
   * @throws InvalidSyntax if a parameter is given twice: neither of the two could be ignored
   */
  public static QueryParameters parse(@Nullable String raw) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&")) {
      if (!pair.isEmpty()) {
        add(values, pair);
      }
    }
    return new QueryParameters(values);
  }

  private static void add(Map<String, String> values, String pair) {
    int equals = pair.indexOf('=');
    String name = PercentCoding.decode(equals < 0 ? pair : pair.substring(0, equals));
    String value = equals < 0 ? "" : PercentCoding.decode(pair.substring(equals + 1));
    if (values.putIfAbsent(name, value) != null) {
      throw new InvalidSyntax(
          "parameter %s is given twice; it may be given once%s"
              .formatted(name, name.startsWith("c[") ? ", as in c[X]=ge:A+le:B" : ""));
    }
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The value, or a default if the parameter is not given. */
  public String get(String name, String fallback) {
    return values.getOrDefault(name, fallback);
  }

  /**
   * Holds the parameters against those that a resource knows, so that nothing is silently ignored.
   *
   * @param known the parameters of the resource, besides {@link #OF_EVERY_RESOURCE}
   * @param standard further parameters of the standard that are not served yet
   * @throws NotImplemented naming a parameter in {@code standard}
   * @throws InvalidSyntax naming an unknown parameter and the known ones
   */
  public void check(Set<String> known, Set<String> standard) {
    for (String name : values.keySet()) {
      if (standard.contains(name)) {
        throw new NotImplemented("parameter %s is not served yet".formatted(name));
      }
      if (!known.contains(name.startsWith("c[") ? "c[…]" : name)
          && !OF_EVERY_RESOURCE.contains(name)) {
        throw unknown(name, known);
      }
    }
  }

  private static InvalidSyntax unknown(String name, Set<String> known) {
    Set<String> all = new TreeSet<>(known);
    all.addAll(OF_EVERY_RESOURCE);
    return new InvalidSyntax(
        "parameter %s is unknown here; known are %s".formatted(name, String.join(", ", all)));
  }
}
