package org.jisik.rest.v2;

import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisik.error.InvalidSyntax;
import org.jisik.error.NotImplemented;
import org.jisik.model.time.TimePeriod;
import org.jisik.model.time.TimeRanges;
import org.jisik.query.ComponentFilter;
import org.jisik.query.DataContext;
import org.jisik.query.DataContext.Kind;
import org.jisik.query.DataQuery;
import org.jisik.query.DataQuery.Observations;
import org.jisik.rest.DataParameters;
import org.jisik.rest.QueryParameters;

/**
 * Parses an SDMX-REST 2.x data query: {@code
 * /data/{context}/{agencyID}/{resourceID}/{version}/{key}} and its parameters.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/data.md">SDMX-REST 2.2.2,
 *     data queries</a>
 */
public final class V2DataQueryParser {

  /** The parts of the path, percent-decoded; omitted ones are their default. */
  public record Path(String context, String agency, String id, String version, String key) {}

  private static final Map<String, Set<Kind>> KINDS =
      Map.of(
          "datastructure", Set.of(Kind.DATA_STRUCTURE),
          "dataflow", Set.of(Kind.DATAFLOW),
          "provisionagreement", Set.of(Kind.PROVISION_AGREEMENT),
          "*", Set.of());

  private static final Set<String> TO_COME =
      Set.of("updatedAfter", "asOf", "offset", "limit", "sort");

  private static final Pattern FILTER = Pattern.compile("c\\[([A-Za-z\\d_@$.-]+)]");
  private static final String TIME = "TIME_PERIOD";

  private V2DataQueryParser() {}

  /**
   * Reads a query.
   *
   * @throws InvalidSyntax if it is not in the grammar
   * @throws NotImplemented if it is, but is not served yet
   */
  public static DataQuery parse(Path path, QueryParameters given) {
    given.check(known(), TO_COME);
    return query(
        path, given, new DataParameters(given).observations(V2DataDetailParser.parse(given)));
  }

  /** A query for observations of some series; parameters are not checked for unknown names. */
  static DataQuery query(Path path, QueryParameters given, Observations observations) {
    List<ComponentFilter> filters = new ArrayList<>();
    TimeRanges time = filters(given, new DataParameters(given).period(), filters);
    return new DataQuery(context(path), V2KeyParser.parse(path.key()), filters, time, observations);
  }

  private static Set<String> known() {
    Set<String> names = new HashSet<>(DataParameters.NAMES);
    names.addAll(Set.of("c[…]", "attributes", "measures", "reportingYearStartDay"));
    return names;
  }

  private static DataContext context(Path path) {
    return new DataContext(
        kinds(path.context()),
        V2Grammar.IDS.agencies(path.agency()),
        V2Grammar.IDS.ids(path.id()),
        V2Grammar.versions(path.version()),
        Set.of());
  }

  private static Set<Kind> kinds(String context) {
    Set<Kind> kinds = KINDS.get(context);
    if (kinds == null) {
      throw new InvalidSyntax(
          "context '%s' is not one of datastructure, dataflow, provisionagreement, *"
              .formatted(context));
    }
    return kinds;
  }

  /** Collects the filters on dimensions, by name, and narrows the time. */
  private static TimeRanges filters(
      QueryParameters given, TimeRanges period, List<ComponentFilter> filters) {
    MonthDay yearStart = yearStart(given);
    TimeRanges time = period;
    for (Map.Entry<String, String> parameter : given.values().entrySet()) {
      if (parameter.getKey().startsWith("c[")) {
        String component = component(parameter.getKey());
        if (component.equals(TIME)) {
          time = time.and(V2ComponentFilterParser.time(component, parameter.getValue(), yearStart));
        } else {
          filters.add(
              new ComponentFilter(
                  component, V2ComponentFilterParser.condition(component, parameter.getValue())));
        }
      }
    }
    filters.sort(Comparator.comparing(ComponentFilter::component));
    return time;
  }

  /** The day on which reporting years begin, for the periods of this query. */
  private static MonthDay yearStart(QueryParameters given) {
    String text = given.get("reportingYearStartDay", TimePeriod.CALENDAR_YEAR.toString());
    try {
      return MonthDay.parse(text);
    } catch (DateTimeParseException e) {
      throw new InvalidSyntax(
          "reportingYearStartDay '%s' is not a day of the year such as --07-01".formatted(text), e);
    }
  }

  private static String component(String parameter) {
    Matcher matcher = FILTER.matcher(parameter);
    if (!matcher.matches()) {
      throw new InvalidSyntax("parameter %s is not of the form c[COMPONENT]".formatted(parameter));
    }
    return matcher.group(1);
  }
}
