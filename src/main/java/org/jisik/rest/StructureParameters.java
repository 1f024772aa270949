package org.jisik.rest;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.error.InvalidSyntax;
import org.jisik.error.NotImplemented;
import org.jisik.query.StructureQuery.Detail;
import org.jisik.query.StructureQuery.References;

/**
 * The parameters of a structure query, which both versions share.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/structures.md">SDMX-REST
 *     2.2.2, structure queries</a>
 */
public record StructureParameters(QueryParameters given) {

  public static final Set<String> NAMES = Set.of("detail", "references");

  private static final Map<String, Detail> DETAILS =
      Map.of("full", Detail.FULL, "allstubs", Detail.ALL_STUBS);

  private static final Set<String> DETAILS_TO_COME =
      Set.of(
          "referencestubs",
          "referencepartial",
          "allcompletestubs",
          "referencecompletestubs",
          "raw");

  private static final Map<String, References> REFERENCES =
      Map.of(
          "none", References.NONE,
          "parents", References.PARENTS,
          "parentsandsiblings", References.PARENTS_AND_SIBLINGS,
          "children", References.CHILDREN,
          "descendants", References.DESCENDANTS,
          "all", References.ALL);

  /** How much of each artefact. */
  public Detail detail() {
    return choose("detail", given.get("detail", "full"), DETAILS, DETAILS_TO_COME);
  }

  /** What comes along; types of artefacts and {@code ancestors} are not served yet. */
  public References references() {
    String text = given.get("references", "none");
    Set<String> types =
        Stream.of(text.split(",")).allMatch(StructureTypes::isStandard) ? Set.of(text) : Set.of();
    return choose(
        "references",
        text,
        REFERENCES,
        Stream.concat(Stream.of("ancestors"), types.stream()).collect(Collectors.toSet()));
  }

  private static <T> T choose(String name, String text, Map<String, T> values, Set<String> toCome) {
    T value = values.get(text);
    if (value != null) {
      return value;
    }
    String known = values.keySet().stream().sorted().collect(Collectors.joining(", "));
    if (toCome.contains(text)) {
      throw new NotImplemented("%s=%s is not served yet; %s are".formatted(name, text, known));
    }
    throw new InvalidSyntax("%s '%s' is not one of %s".formatted(name, text, known));
  }
}
