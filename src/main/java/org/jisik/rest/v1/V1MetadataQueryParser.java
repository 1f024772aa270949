package org.jisik.rest.v1;

import java.util.Optional;
import java.util.Set;
import org.jisik.error.NoResults;
import org.jisik.query.DataContext;
import org.jisik.query.MetadataQuery;
import org.jisik.query.StructureQuery.Which;
import org.jisik.rest.QueryParameters;

/**
 * Parses an SDMX-REST 1.x metadata query: {@code /metadata/{flowRef}/{key}/{providerRef}}.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-rest/blob/v1.5.0/v2_1/ws/rest/docs/4_4_data_queries.md">SDMX-REST
 *     1.5.0, data and metadata queries</a>
 */
public final class V1MetadataQueryParser {

  /** Parameters that it shares with data, and that say nothing of sets. */
  private static final Set<String> OF_DATA =
      Set.of(
          "startPeriod",
          "endPeriod",
          "updatedAfter",
          "firstNObservations",
          "lastNObservations",
          "dimensionAtObservation",
          "detail",
          "includeHistory");

  private V1MetadataQueryParser() {}

  /**
   * Reads a query; path parts are percent-decoded, omitted ones their default.
   *
   * @throws org.jisik.error.InvalidSyntax if it is not in the grammar
   * @throws NoResults if metadata about some keys are asked for: those here are about structures
   */
  public static MetadataQuery parse(
      String flow, String key, String provider, QueryParameters given) {
    given.check(Set.of(), OF_DATA);
    DataContext context = V1DataQueryParser.flow(flow, V1DataQueryParser.providers(provider));
    if (!V1KeyParser.parse(key).isEmpty()) {
      throw new NoResults(
          "the reference metadata here are about structures, none are about the key '%s'"
              .formatted(key));
    }
    Which flows =
        new Which(
            Set.of("metadataflow"),
            context.agencies(),
            context.ids(),
            context.versions(),
            Set.of());
    return new MetadataQuery(
        new MetadataQuery.ReportedFor(flows, context.providers()), false, Optional.empty());
  }
}
