package org.jisik.rest.v2;

import java.util.HashSet;
import java.util.Set;
import org.jisik.error.InvalidSyntax;
import org.jisik.query.AvailabilityQuery;
import org.jisik.query.DataQuery.Observations;
import org.jisik.rest.AvailabilityParameters;
import org.jisik.rest.QueryParameters;

/**
 * Parses an SDMX-REST 2.x availability query: {@code
 * /availability/{context}/{agencyID}/{resourceID}/{version}/{key}/{componentID}} and its
 * parameters.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/availability.md">SDMX-REST
 *     2.2.2, availability queries</a>
 */
public final class V2AvailabilityQueryParser {

  private static final Set<String> TO_COME = Set.of("updatedAfter");

  private V2AvailabilityQueryParser() {}

  /**
   * Reads a query.
   *
   * @param path of the data; its context has no default and no wildcard
   * @param components ids joined by commas, or {@code *}
   * @throws InvalidSyntax if it is not in the grammar
   */
  public static AvailabilityQuery parse(
      V2DataQueryParser.Path path, String components, QueryParameters given) {
    given.check(known(), TO_COME);
    if (path.context().isEmpty() || path.context().equals("*")) {
      throw new InvalidSyntax(
          "an availability query has one context: datastructure, dataflow or provisionagreement");
    }
    AvailabilityParameters parameters = new AvailabilityParameters(given);
    return new AvailabilityQuery(
        V2DataQueryParser.query(path, given, Observations.ALL),
        AvailabilityParameters.components(components, "*"),
        parameters.mode(),
        parameters.references());
  }

  private static Set<String> known() {
    Set<String> names = new HashSet<>(AvailabilityParameters.NAMES);
    names.addAll(Set.of("c[…]", "reportingYearStartDay", "startPeriod", "endPeriod"));
    return names;
  }
}
