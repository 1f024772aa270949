package org.jisik.rest.v2;

import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.query.StructureQuery;
import org.jisik.rest.QueryParameters;
import org.jisik.rest.StructureParameters;
import org.jisik.rest.StructureTypes;

/**
 * Parses an SDMX-REST 2.x structure query: {@code
 * /structure/{artefactType}/{agencyID}/{resourceID}/{version}} and its parameters.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/structures.md">SDMX-REST
 *     2.2.2, structure queries</a>
 */
public final class V2StructureQueryParser {

  private static final Set<String> TO_COME = Set.of("asOf");

  private V2StructureQueryParser() {}

  /**
   * Reads a query; path parts are percent-decoded, omitted ones their default.
   *
   * @throws org.jisik.error.NotFound if there is no such type
   * @throws org.jisik.error.InvalidSyntax if it is not in the grammar
   * @throws org.jisik.error.NotImplemented if it is, but is not served yet
   */
  public static StructureQuery parse(
      String types, String agencies, String ids, String versions, QueryParameters given) {
    Set<String> known = types(types);
    given.check(StructureParameters.NAMES, TO_COME);
    StructureParameters parameters = new StructureParameters(given);
    return new StructureQuery(
        known,
        V2Grammar.IDS.agencies(agencies),
        V2Grammar.IDS.ids(ids),
        V2Grammar.versions(versions),
        parameters.references(),
        parameters.detail());
  }

  private static Set<String> types(String text) {
    return V2Grammar.IDS.split(text).contains(StructureQuery.ANY)
        ? Set.of(StructureQuery.ANY)
        : V2Grammar.IDS.split(text).stream()
            .map(StructureTypes::served)
            .collect(Collectors.toSet());
  }
}
