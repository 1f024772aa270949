package org.jisik.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jisik.error.InvalidSyntax;

/**
 * The parameters {@code format} and {@code formatVersion}, for those who cannot set a header: they
 * say the same as an {@code Accept}.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/extend.md">SDMX-REST 2.2.2,
 *     extending the API</a>
 */
final class FormatParameter {

  private static final String SDMX = "application/vnd.sdmx.";

  private static final Map<String, List<String>> TYPES =
      Map.ofEntries(
          Map.entry("genericdata", List.of(SDMX + "genericdata+xml")),
          Map.entry(
              "structurespecificdata",
              List.of(SDMX + "structurespecificdata+xml", SDMX + "data+xml")),
          Map.entry("generictimeseriesdata", List.of(SDMX + "generictimeseriesdata+xml")),
          Map.entry(
              "structurespecifictimeseriesdata",
              List.of(SDMX + "structurespecifictimeseriesdata+xml")),
          Map.entry("genericmetadata", List.of(SDMX + "genericmetadata+xml")),
          Map.entry(
              "structurespecificmetadata",
              List.of(SDMX + "structurespecificmetadata+xml", SDMX + "metadata+xml")),
          Map.entry("structure", List.of(SDMX + "structure+xml")),
          Map.entry("schema", List.of(SDMX + "schema+xml")),
          Map.entry("jsondata", List.of(SDMX + "data+json")),
          Map.entry("jsonstructure", List.of(SDMX + "structure+json")),
          Map.entry("csvdata", List.of(SDMX + "data+csv")),
          Map.entry("csv", List.of("text/csv")),
          Map.entry("json", List.of("application/json")),
          Map.entry("xml", List.of("application/xml")));

  private FormatParameter() {}

  /**
   * What the parameters ask for.
   *
   * @return empty without {@code format}, for then {@code formatVersion} means nothing
   * @throws InvalidSyntax if the format has no such name
   */
  static Optional<List<Weighted>> find(QueryParameters given) {
    Map<String, String> version =
        given.find("formatVersion").map(text -> Map.of("version", text)).orElse(Map.of());
    return given
        .find("format")
        .map(name -> types(name).stream().map(type -> Weighted.of(type, version)).toList());
  }

  private static List<String> types(String name) {
    List<String> types = TYPES.get(name);
    if (types == null) {
      throw new InvalidSyntax(
          "format '%s' is not one of %s"
              .formatted(name, String.join(", ", new TreeSet<>(TYPES.keySet()))));
    }
    return types;
  }
}
