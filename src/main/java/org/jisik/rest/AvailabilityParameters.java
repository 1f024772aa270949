package org.jisik.rest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.error.InvalidSyntax;
import org.jisik.query.AvailabilityQuery.Mode;
import org.jisik.query.AvailabilityQuery.Reference;

/**
 * The parameters of an availability query that mean the same in both versions.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/availability.md">SDMX-REST
 *     2.2.2, availability queries</a>
 */
public record AvailabilityParameters(QueryParameters given) {

  public static final Set<String> NAMES = Set.of("mode", "references");

  /** What restricts the values of a dimension. */
  public Mode mode() {
    String text = given.get("mode", "exact");
    return switch (text) {
      case "exact" -> Mode.EXACT;
      case "available" -> Mode.AVAILABLE;
      default ->
          throw new InvalidSyntax("mode '%s' is not one of exact, available".formatted(text));
    };
  }

  /** What comes along; several are joined by commas. */
  public Set<Reference> references() {
    String text = given.get("references", "none");
    return switch (text) {
      case "none" -> Set.of();
      case "all" -> EnumSet.allOf(Reference.class);
      default ->
          Arrays.stream(text.split(",", -1)).map(this::reference).collect(Collectors.toSet());
    };
  }

  private Reference reference(String name) {
    return Arrays.stream(Reference.values())
        .filter(one -> word(one).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidSyntax(
                    "references '%s' is not one of none, all, %s"
                        .formatted(
                            name,
                            Arrays.stream(Reference.values())
                                .map(AvailabilityParameters::word)
                                .collect(Collectors.joining(", ")))));
  }

  private static String word(Reference reference) {
    return reference.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The ids of components.
   *
   * @param text joined by commas, or what stands for all
   */
  public static Set<String> components(String text, String all) {
    return text.equals(all) ? Set.of() : Set.of(text.split(",", -1));
  }
}
