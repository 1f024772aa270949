package org.jisik.rest.v2;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.error.InvalidSyntax;
import org.jisik.model.time.TimePeriod;
import org.jisik.model.time.TimeRange;
import org.jisik.model.time.TimeRanges;
import org.jisik.query.Condition;
import org.jisik.query.Condition.Operator;
import org.jisik.query.Condition.Term;

/**
 * Parses the value of a {@code c[COMPONENT]} parameter of SDMX-REST 2.x.
 *
 * <p>Shape: alternatives separated by {@code ,}; each is terms separated by {@code +}, which must
 * all hold; a term is a value behind an operator and a colon, {@code eq} if it has none. An
 * operator is about its own value only.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/data.md">SDMX-REST 2.2.2,
 *     data queries, filtering on components</a>
 */
final class V2ComponentFilterParser {

  private V2ComponentFilterParser() {}

  /** Reads a condition. */
  static Condition condition(String component, String text) {
    Set<Set<Term>> alternatives =
        Arrays.stream(text.split(",", -1))
            .map(all -> terms(component, all))
            .collect(Collectors.toSet());
    return new Condition(alternatives);
  }

  private static Set<Term> terms(String component, String text) {
    return Arrays.stream(text.split("\\+", -1))
        .map(term -> term(component, term))
        .collect(Collectors.toSet());
  }

  private static Term term(String component, String text) {
    Operator operator =
        Arrays.stream(Operator.values())
            .filter(candidate -> text.startsWith(candidate.prefix()))
            .findFirst()
            .orElse(null);
    String value = operator == null ? text : text.substring(operator.prefix().length());
    if (value.isEmpty()) {
      throw new InvalidSyntax("c[%s] has an empty value".formatted(component));
    }
    return new Term(operator == null ? Operator.EQ : operator, value);
  }

  /**
   * Reads a condition on time. Periods compare as spans: after a period is after its last instant.
   *
   * @param reportingYearStart the day on which reporting years begin
   */
  static TimeRanges time(String component, String text, MonthDay reportingYearStart) {
    return new TimeRanges(
        condition(component, text).alternatives().stream()
            .map(
                terms ->
                    terms.stream()
                        .map(term -> ranges(component, term, reportingYearStart))
                        .reduce(TimeRanges.ALWAYS, TimeRanges::and))
            .flatMap(ranges -> ranges.ranges().stream())
            .sorted(V2ComponentFilterParser::byText)
            .toList());
  }

  private static int byText(TimeRange one, TimeRange other) {
    return one.toString().compareTo(other.toString());
  }

  private static TimeRanges ranges(String component, Term term, MonthDay reportingYearStart) {
    TimePeriod period = TimePeriod.parse(term.value(), reportingYearStart);
    TimeRange before = new TimeRange(Optional.empty(), Optional.of(period.start()));
    TimeRange after = new TimeRange(Optional.of(period.until()), Optional.empty());
    return switch (term.operator()) {
      case EQ ->
          TimeRanges.of(new TimeRange(Optional.of(period.start()), Optional.of(period.until())));
      case NE -> new TimeRanges(List.of(before, after));
      case GE -> TimeRanges.of(new TimeRange(Optional.of(period.start()), Optional.empty()));
      case GT -> TimeRanges.of(after);
      case LE -> TimeRanges.of(new TimeRange(Optional.empty(), Optional.of(period.until())));
      case LT -> TimeRanges.of(before);
      case CO, NC, SW, EW ->
          throw new InvalidSyntax(
              "c[%s]: operator %s compares texts, not time"
                  .formatted(component, term.operator().prefix()));
    };
  }
}
