package org.jisik.rest.v1;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.error.InvalidSyntax;
import org.jisik.error.NotImplemented;
import org.jisik.query.DataContext;
import org.jisik.query.DataContext.Kind;
import org.jisik.query.DataContext.Provider;
import org.jisik.query.DataDetail;
import org.jisik.query.DataQuery;
import org.jisik.query.DataQuery.Observations;
import org.jisik.query.StructureQuery;
import org.jisik.rest.DataParameters;
import org.jisik.rest.QueryParameters;

/**
 * Parses an SDMX-REST 1.x data query: {@code /data/{flowRef}/{key}/{providerRef}} and its
 * parameters.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-rest/blob/v1.5.0/v2_1/ws/rest/docs/4_4_data_queries.md">SDMX-REST
 *     1.5.0, data queries</a>
 */
public final class V1DataQueryParser {

  private static final Set<String> TO_COME = Set.of("updatedAfter");

  private V1DataQueryParser() {}

  /**
   * Reads a query; path parts are percent-decoded, omitted ones their default.
   *
   * @throws InvalidSyntax if it is not in the grammar
   * @throws NotImplemented if it is, but is not served yet
   */
  public static DataQuery parse(String flow, String key, String provider, QueryParameters given) {
    given.check(DataParameters.NAMES, TO_COME);
    DataParameters parameters = new DataParameters(given);
    return query(
        flow,
        key,
        provider,
        parameters,
        parameters.observations(parameters.detail().orElse(DataDetail.FULL)));
  }

  /** A query for observations of some series; parameters are not checked for unknown names. */
  static DataQuery query(
      String flow,
      String key,
      String provider,
      DataParameters parameters,
      Observations observations) {
    return new DataQuery(
        flow(flow, providers(provider)),
        V1KeyParser.parse(key),
        List.of(),
        parameters.period(),
        observations);
  }

  /** {@code all}, or providers joined by {@code +}: {@code PROVIDER} or {@code AGENCY,PROVIDER}. */
  static Set<Provider> providers(String text) {
    return text.equals("all")
        ? Set.of()
        : Arrays.stream(text.split("\\+", -1))
            .map(V1DataQueryParser::provider)
            .collect(Collectors.toSet());
  }

  private static Provider provider(String text) {
    List<String> parts = List.of(text.split(",", -1));
    if (parts.size() > 2) {
      throw new InvalidSyntax(
          "provider '%s' is not of the form PROVIDER or AGENCY,PROVIDER".formatted(text));
    }
    String id = only("provider", text, V1Grammar.IDS.ids(parts.get(parts.size() - 1)));
    return new Provider(parts.size() == 1 ? StructureQuery.ANY : agency(parts.get(0)), id);
  }

  /** {@code FLOW}, {@code AGENCY,FLOW} or {@code AGENCY,FLOW,VERSION}. */
  static DataContext flow(String text, Set<Provider> providers) {
    List<String> parts = List.of(text.split(",", -1));
    if (parts.size() > 3) {
      throw new InvalidSyntax(
          "flow '%s' is not of the form FLOW, AGENCY,FLOW or AGENCY,FLOW,VERSION".formatted(text));
    }
    boolean isId = parts.size() == 1;
    return new DataContext(
        Set.of(Kind.DATAFLOW),
        Set.of(isId ? StructureQuery.ANY : agency(parts.get(0))),
        Set.of(id(parts.get(isId ? 0 : 1))),
        Set.of(V1Grammar.version(parts.size() == 3 ? parts.get(2) : "latest")),
        providers);
  }

  private static String agency(String text) {
    return only("agency", text, V1Grammar.IDS.agencies(text));
  }

  private static String id(String text) {
    String id = only("flow", text, V1Grammar.IDS.ids(text));
    if (id.equals(StructureQuery.ANY)) {
      throw new InvalidSyntax("a data query names one flow; 'all' is none");
    }
    return id;
  }

  private static String only(String what, String text, Set<String> alternatives) {
    if (alternatives.size() > 1) {
      throw new InvalidSyntax("'%s' names more than one %s".formatted(text, what));
    }
    return alternatives.iterator().next();
  }
}
