package org.jisik.rest.v1;

import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.query.StructureQuery;
import org.jisik.rest.QueryParameters;
import org.jisik.rest.StructureParameters;
import org.jisik.rest.StructureTypes;

/**
 * Parses an SDMX-REST 1.x structure query: {@code /{resource}/{agencyID}/{resourceID}/{version}}
 * and its parameters.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-rest/blob/v1.5.0/v2_1/ws/rest/docs/4_3_structural_queries.md">SDMX-REST
 *     1.5.0, structural metadata queries</a>
 */
public final class V1StructureQueryParser {

  private V1StructureQueryParser() {}

  /**
   * Reads a query; path parts are percent-decoded, omitted ones their default.
   *
   * @throws org.jisik.error.NotFound if there is no such resource
   * @throws org.jisik.error.InvalidSyntax if it is not in the grammar
   * @throws org.jisik.error.NotImplemented if it is, but is not served yet
   */
  public static StructureQuery parse(
      String resource, String agencies, String ids, String versions, QueryParameters given) {
    Set<String> types = StructureTypes.ofV1(resource);
    given.check(StructureParameters.NAMES, Set.of());
    StructureParameters parameters = new StructureParameters(given);
    return new StructureQuery(
        types,
        V1Grammar.IDS.agencies(agencies),
        V1Grammar.IDS.ids(ids),
        V1Grammar.IDS.split(versions).stream().map(V1Grammar::version).collect(Collectors.toSet()),
        parameters.references(),
        parameters.detail());
  }
}
