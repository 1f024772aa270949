package org.jisik.rest;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jisik.error.InvalidSyntax;
import org.jisik.error.NotImplemented;
import org.jisik.model.time.TimePeriod;
import org.jisik.model.time.TimeRange;
import org.jisik.model.time.TimeRanges;
import org.jisik.query.DataDetail;
import org.jisik.query.DataQuery.Observations;

/**
 * The parameters of a data query that mean the same in both versions.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-rest/blob/v1.5.0/v2_1/ws/rest/docs/4_4_data_queries.md">SDMX-REST
 *     1.5.0, data queries</a>
 */
public record DataParameters(QueryParameters given) {

  /**
   * The names of these parameters; v1 has all of them, v2 takes the first three as an extension.
   */
  public static final Set<String> NAMES =
      Set.of(
          "startPeriod",
          "endPeriod",
          "detail",
          "firstNObservations",
          "lastNObservations",
          "dimensionAtObservation",
          "includeHistory");

  private static final Map<String, DataDetail> DETAILS =
      Map.of(
          "full", DataDetail.FULL,
          "dataonly", DataDetail.DATA_ONLY,
          "serieskeysonly", DataDetail.SERIES_KEYS_ONLY,
          "nodata", DataDetail.NO_DATA);

  private static final Pattern ID = Pattern.compile("[A-Za-z\\d_@$-]+");
  private static final Pattern COUNT = Pattern.compile("0*[1-9]\\d{0,8}");

  /**
   * From the first instant of {@code startPeriod} to the last of {@code endPeriod}: both are
   * inclusive.
   */
  public TimeRanges period() {
    Optional<Instant> from =
        given.find("startPeriod").map(text -> period("startPeriod", text).start());
    Optional<Instant> until =
        given.find("endPeriod").map(text -> period("endPeriod", text).until());
    return TimeRanges.of(new TimeRange(from, until));
  }

  private static TimePeriod period(String parameter, String text) {
    try {
      return TimePeriod.parse(text);
    } catch (InvalidSyntax e) {
      throw new InvalidSyntax(parameter + ": " + e.getMessage(), e);
    }
  }

  /** The {@code detail} of v1; empty if not given. */
  public Optional<DataDetail> detail() {
    return given
        .find("detail")
        .map(
            text -> {
              DataDetail detail = DETAILS.get(text);
              if (detail == null) {
                throw new InvalidSyntax(
                    "detail '%s' is not one of full, dataonly, serieskeysonly, nodata"
                        .formatted(text));
              }
              return detail;
            });
  }

  /** Which observations, and how packed. */
  public Observations observations(DataDetail detail) {
    refuseHistory();
    return new Observations(
        count("firstNObservations"), count("lastNObservations"), isFlat(), detail);
  }

  private void refuseHistory() {
    switch (given.get("includeHistory", "false")) {
      case "false" -> {}
      case "true" -> throw new NotImplemented("includeHistory=true is not served yet");
      default -> throw new InvalidSyntax("includeHistory is either true or false");
    }
  }

  private int count(String name) {
    return given
        .find(name)
        .map(
            text -> {
              if (!COUNT.matcher(text).matches()) {
                throw new InvalidSyntax(
                    "%s '%s' is not a whole number above zero".formatted(name, text));
              }
              return Integer.parseInt(text);
            })
        .orElse(0);
  }

  /** Whether observations stand alone. */
  boolean isFlat() {
    String dimension = given.get("dimensionAtObservation", "TIME_PERIOD");
    if (!ID.matcher(dimension).matches()) {
      throw new InvalidSyntax(
          "dimensionAtObservation '%s' is not the id of a dimension".formatted(dimension));
    }
    return switch (dimension) {
      case "TIME_PERIOD" -> false;
      case "AllDimensions" -> true;
      default ->
          throw new NotImplemented(
              "dimensionAtObservation=%s is not served yet; TIME_PERIOD and AllDimensions are"
                  .formatted(dimension));
    };
  }
}
