package org.jisik.rest.v2;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jisik.error.InvalidSyntax;
import org.jisik.error.NotImplemented;
import org.jisik.model.time.TimePeriod;
import org.jisik.model.time.TimeRange;
import org.jisik.query.Codes;
import org.jisik.query.ComponentFilter;

/**
 * Parses the value of a {@code c[COMPONENT]} parameter of SDMX-REST 2.x.
 *
 * <p>Shape: alternatives separated by {@code ,}; each is terms separated by {@code +}, which must
 * all hold; a term is a value behind an operator and a colon, {@code eq} if it has none. Served are
 * {@code eq} with alternatives for dimensions, and {@code eq gt ge lt le} that must all hold for
 * time.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/data.md">SDMX-REST 2.2.2,
 *     data queries, filtering on components</a>
 */
final class V2ComponentFilterParser {

  private enum Operator {
    EQ,
    NE,
    LT,
    LE,
    GT,
    GE,
    CO,
    NC,
    SW,
    EW;

    private String prefix() {
      return name().toLowerCase(Locale.ROOT) + ":";
    }
  }

  private record Term(Operator operator, String value) {

    static Term parse(String component, String text) {
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
  }

  private V2ComponentFilterParser() {}

  /** Reads a filter on a dimension. */
  static ComponentFilter dimension(String component, String text) {
    List<List<Term>> alternatives = terms(component, text);
    for (List<Term> all : alternatives) {
      if (all.size() > 1 || all.get(0).operator() != Operator.EQ) {
        throw new NotImplemented(
            "c[%s]=%s is not served yet; the codes of a dimension are asked for as c[%s]=A,B"
                .formatted(component, text, component));
      }
    }
    return new ComponentFilter(
        component,
        new Codes.OneOf(
            alternatives.stream()
                .map(all -> all.get(0).value())
                .collect(Collectors.toCollection(TreeSet::new))));
  }

  /** Reads a filter on time. */
  static TimeRange time(String component, String text) {
    List<List<Term>> alternatives = terms(component, text);
    if (alternatives.size() > 1) {
      throw new NotImplemented(
          "c[%s]=%s: alternatives of time are not served yet; one range is asked for as c[%s]=ge:2020+le:2024"
              .formatted(component, text, component));
    }
    TimeRange range = TimeRange.ALWAYS;
    for (Term term : alternatives.get(0)) {
      range = both(range, range(component, term));
    }
    return range;
  }

  private static List<List<Term>> terms(String component, String text) {
    return Arrays.stream(text.split(",", -1))
        .map(
            all ->
                Arrays.stream(all.split("\\+", -1))
                    .map(term -> Term.parse(component, term))
                    .toList())
        .toList();
  }

  /** Time compares as spans: after a period is after its last instant. */
  private static TimeRange range(String component, Term term) {
    TimePeriod period = TimePeriod.parse(term.value());
    return switch (term.operator()) {
      case EQ -> new TimeRange(Optional.of(period.start()), Optional.of(period.until()));
      case GE -> new TimeRange(Optional.of(period.start()), Optional.empty());
      case GT -> new TimeRange(Optional.of(period.until()), Optional.empty());
      case LE -> new TimeRange(Optional.empty(), Optional.of(period.until()));
      case LT -> new TimeRange(Optional.empty(), Optional.of(period.start()));
      case NE -> throw new NotImplemented("c[%s]=ne: is not served yet".formatted(component));
      case CO, NC, SW, EW ->
          throw new InvalidSyntax(
              "c[%s]: operator %s compares texts, not time"
                  .formatted(component, term.operator().prefix()));
    };
  }

  /** The instants that are in both ranges. */
  static TimeRange both(TimeRange one, TimeRange other) {
    return new TimeRange(
        bound(one.from(), other.from(), (a, b) -> a.isAfter(b) ? a : b),
        bound(one.until(), other.until(), (a, b) -> a.isBefore(b) ? a : b));
  }

  private static Optional<Instant> bound(
      Optional<Instant> one, Optional<Instant> other, BinaryOperator<Instant> tighter) {
    return one.isEmpty() ? other : one.map(a -> other.map(b -> tighter.apply(a, b)).orElse(a));
  }
}
