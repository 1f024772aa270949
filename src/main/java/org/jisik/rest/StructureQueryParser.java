package org.jisik.rest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jisik.error.InvalidSyntax;
import org.jisik.query.StructureQuery;
import org.jisik.query.StructureQuery.Which;

/**
 * Parses structure queries of both versions of the API: {@code
 * type/agencyID/resourceID/version/itemID} and parameters. Parts at the end may be left out.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/structures.md">SDMX-REST
 *     2.2.2, structure queries</a>
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-rest/blob/v1.5.0/v2_1/ws/rest/docs/4_3_structural_queries.md">SDMX-REST
 *     1.5.0, structural metadata queries</a>
 */
public final class StructureQueryParser {

  private StructureQueryParser() {}

  /**
   * Reads a query.
   *
   * @param path from the type on, percent-encoded
   * @throws org.jisik.error.NotFound if there is no such type, or if the path is too long
   * @throws InvalidSyntax if it is not in the grammar
   * @throws org.jisik.error.NotImplemented if it is, but is not served
   */
  public static StructureQuery parse(StructureGrammar grammar, String path, QueryParameters given) {
    List<String> raw = PathParts.raw(path, grammar.defaults());
    List<String> parts = raw.stream().map(PathParts::decode).toList();
    Set<String> types = grammar.types(parts.get(0));
    Set<String> items = items(grammar, raw.get(4));
    if (!items.isEmpty()) {
      StructureTypes.checkThatItemsCanBeIn(types);
    }
    given.check(grammar.parameters(), Set.of());
    StructureParameters parameters = new StructureParameters(grammar, given);
    return new StructureQuery(
        new Which(
            types,
            grammar.ids().agencies(parts.get(1)),
            grammar.ids().ids(parts.get(2)),
            grammar.versions(parts.get(3)),
            items),
        parameters.references(),
        parameters.detail(),
        parameters.asOf());
  }

  private static Set<String> items(StructureGrammar grammar, String raw) {
    IdGrammar ids = grammar.ids();
    if (raw.isEmpty()) {
      return Set.of();
    }
    Set<String> items = new LinkedHashSet<>();
    ids.split(raw).forEach(written -> add(PathParts.decode(written), grammar, items));
    return items.contains(ids.all()) ? Set.of() : items;
  }

  /**
   * Items are any text in value lists. A separator that is percent-encoded may be meant as one, or
   * as a part of such a text: both are asked for.
   */
  private static void add(String text, StructureGrammar grammar, Set<String> items) {
    List<String> parts = grammar.ids().split(text);
    for (String part : parts) {
      if (!grammar.isItem(part)) {
        throw new InvalidSyntax(
            "item '%s' is not an id such as A or ECO.ENERGY; %s separates several, %s stands for all"
                .formatted(part, grammar.ids().separator(), grammar.ids().all()));
      }
      items.add(part);
    }
    if (parts.size() > 1 && grammar.isItem(text)) {
      items.add(text);
    }
  }
}
