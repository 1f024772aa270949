package org.jisik.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the values of a component must be: one of several alternatives, each of which is terms that
 * must all hold.
 *
 * <p>A component may have several values: then each term is about any of them, a negation about all
 * of them.
 *
 * @param alternatives not empty, nor is any of them
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/data.md">SDMX-REST 2.2.2,
 *     data queries, filtering on components</a>
 */
public record Condition(Set<Set<Term>> alternatives) {

  /** How a value is compared with the one that is asked for. */
  public enum Operator {
    EQ,
    NE,
    LT,
    LE,
    GT,
    GE,
    /** Contains. */
    CO,
    /** Does not contain. */
    NC,
    /** Starts with. */
    SW,
    /** Ends with. */
    EW;

    /** The word for it in a URL, with the colon. */
    public String prefix() {
      return name().toLowerCase(Locale.ROOT) + ":";
    }

    private boolean isNegation() {
      return this == NE || this == NC;
    }
  }

  /** A value compared. */
  public record Term(Operator operator, String value) {

    private boolean holds(String found, Comparator<String> order) {
      return switch (operator) {
        case EQ -> order.compare(found, value) == 0;
        case NE -> order.compare(found, value) != 0;
        case LT -> order.compare(found, value) < 0;
        case LE -> order.compare(found, value) <= 0;
        case GT -> order.compare(found, value) > 0;
        case GE -> order.compare(found, value) >= 0;
        case CO -> found.contains(value);
        case NC -> !found.contains(value);
        case SW -> found.startsWith(value);
        case EW -> found.endsWith(value);
      };
    }

    private boolean holds(Collection<String> found, Comparator<String> order) {
      return operator.isNegation()
          ? found.stream().allMatch(value -> holds(value, order))
          : found.stream().anyMatch(value -> holds(value, order));
    }
  }

  public Condition {
    alternatives = alternatives.stream().map(Set::copyOf).collect(Collectors.toUnmodifiableSet());
  }

  /** Equal to one of these. */
  public static Condition in(Collection<String> values) {
    return new Condition(
        values.stream()
            .map(value -> Set.of(new Term(Operator.EQ, value)))
            .collect(Collectors.toSet()));
  }

  /**
   * Whether values are as wanted.
   *
   * @param found none for a component that has no value: then only negations hold
   * @param order how values are compared: as texts, numbers or periods
   */
  public boolean allows(Collection<String> found, Comparator<String> order) {
    return alternatives.stream()
        .anyMatch(terms -> terms.stream().allMatch(term -> term.holds(found, order)));
  }

  /** The values wanted, if they are told one by one. */
  public Optional<Set<String>> values() {
    Set<String> values = new TreeSet<>();
    for (Set<Term> terms : alternatives) {
      Term only = terms.iterator().next();
      if (terms.size() > 1 || only.operator() != Operator.EQ) {
        return Optional.empty();
      }
      values.add(only.value());
    }
    return Optional.of(values);
  }

  /** What meets both. */
  public Condition and(Condition other) {
    Set<Set<Term>> both = new HashSet<>();
    for (Set<Term> mine : alternatives) {
      for (Set<Term> theirs : other.alternatives) {
        Set<Term> all = new HashSet<>(mine);
        all.addAll(theirs);
        both.add(all);
      }
    }
    return new Condition(both);
  }

  /** The terms of all alternatives. */
  public List<Term> terms() {
    return alternatives.stream().flatMap(Set::stream).toList();
  }
}
