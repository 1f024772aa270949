package org.jisik.rest.v1;

import java.util.HashSet;
import java.util.Set;
import org.jisik.query.AvailabilityQuery;
import org.jisik.query.DataQuery.Observations;
import org.jisik.rest.AvailabilityParameters;
import org.jisik.rest.DataParameters;
import org.jisik.rest.QueryParameters;

/**
 * Parses an SDMX-REST 1.x availability query: {@code
 * /availableconstraint/{flowRef}/{key}/{providerRef}/{componentID}} and its parameters.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-rest/blob/v1.5.0/v2_1/ws/rest/docs/4_6_1_other_queries.md">SDMX-REST
 *     1.5.0, other queries</a>
 */
public final class V1AvailabilityQueryParser {

  private static final Set<String> TO_COME = Set.of("updatedAfter");

  private V1AvailabilityQueryParser() {}

  /**
   * Reads a query; path parts are percent-decoded, omitted ones their default.
   *
   * @throws org.jisik.error.InvalidSyntax if it is not in the grammar
   */
  public static AvailabilityQuery parse(
      String flow, String key, String provider, String component, QueryParameters given) {
    given.check(known(), TO_COME);
    AvailabilityParameters parameters = new AvailabilityParameters(given);
    return new AvailabilityQuery(
        V1DataQueryParser.query(flow, key, provider, new DataParameters(given), Observations.ALL),
        AvailabilityParameters.components(component, "all"),
        parameters.mode(),
        parameters.references());
  }

  private static Set<String> known() {
    Set<String> names = new HashSet<>(AvailabilityParameters.NAMES);
    names.addAll(Set.of("startPeriod", "endPeriod"));
    return names;
  }
}
