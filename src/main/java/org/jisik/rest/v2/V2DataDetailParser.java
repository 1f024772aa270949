package org.jisik.rest.v2;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jisik.error.InvalidSyntax;
import org.jisik.error.NotImplemented;
import org.jisik.query.DataDetail;
import org.jisik.rest.DataParameters;
import org.jisik.rest.QueryParameters;

/**
 * Reads {@code attributes} and {@code measures} of SDMX-REST 2.x, as far as they say one of the
 * four details of v1.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/data.md">SDMX-REST 2.2.2,
 *     data queries</a>
 */
final class V2DataDetailParser {

  private record Wish(Set<String> attributes, Set<String> measures) {}

  private static final Set<String> ALL = Set.of("all");
  private static final Set<String> NONE = Set.of("none");

  private static final Map<Wish, DataDetail> DETAILS =
      Map.of(
          new Wish(ALL, ALL), DataDetail.FULL,
          new Wish(NONE, ALL), DataDetail.DATA_ONLY,
          new Wish(NONE, NONE), DataDetail.SERIES_KEYS_ONLY,
          new Wish(Set.of("dataset", "series"), NONE), DataDetail.NO_DATA);

  private V2DataDetailParser() {}

  /** The detail wanted, also by the {@code detail} of v1, but not by both. */
  static DataDetail parse(QueryParameters given) {
    Optional<DataDetail> byV1 = new DataParameters(given).detail();
    Optional<String> attributes = given.find("attributes");
    Optional<String> measures = given.find("measures");
    if (byV1.isEmpty()) {
      return detail(attributes.orElse("dsd"), measures.orElse("all"));
    }
    if (attributes.isPresent() || measures.isPresent()) {
      throw new InvalidSyntax("detail cannot be combined with attributes or measures");
    }
    return byV1.get();
  }

  private static DataDetail detail(String attributes, String measures) {
    Wish wish = new Wish(attributes(attributes), list("measures", measures));
    DataDetail detail = DETAILS.get(wish);
    if (detail == null) {
      throw new NotImplemented(
          "attributes=%s with measures=%s is not served yet; dsd|all, none|all, none|none and dataset,series|none are"
              .formatted(attributes, measures));
    }
    return detail;
  }

  /** There is no reference metadata yet, so all attributes are those of the data structure. */
  private static Set<String> attributes(String text) {
    Set<String> names = list("attributes", text);
    boolean isAll =
        names.contains("all")
            || names.contains("dsd")
            || names.containsAll(Set.of("dataset", "series", "obs"));
    return isAll ? ALL : names;
  }

  private static Set<String> list(String parameter, String text) {
    Set<String> names = new TreeSet<>(Arrays.asList(text.split(",", -1)));
    if (names.contains("") || (names.contains("none") && names.size() > 1)) {
      throw new InvalidSyntax(
          "%s '%s' is not a list of names, nor none alone".formatted(parameter, text));
    }
    return names;
  }
}
