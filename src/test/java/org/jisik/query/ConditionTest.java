package org.jisik.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jisik.query.Condition.Operator;
import org.jisik.query.Condition.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

  /** Conditions as the standard explains them, against a value or several. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # condition  | allowed            | not allowed
          A            | A; A B             | B; -
          A,B          | A; B               | C; -
          ge:A+le:B    | A; AB; B           | C; -
          A,B+C        | A; B C             | B; C
          ge:A+le:B,ge:D+le:E | A; B; D     | C; F
          ne:A,B       | B; C               | A
          ne:A+B       | B                  | A; C; A B
          ne:A,ne:B    | A; B; C            | A B
          ne:A+ne:B    | C; -               | A; B; A C
          gt:A         | B                  | A; -
          lt:B         | A                  | B; C
          co:ell       | hello; x ell       | help; -
          nc:ell       | help; -            | hello; x ell
          sw:he        | hello              | shell
          ew:lo        | hello              | low
          """)
  void aConditionAllowsWhatTheStandardSays(String condition, String allowed, String refused) {
    for (String values : allowed.split(";")) {
      assertEquals(true, allows(condition, values.strip()), values);
    }
    for (String values : refused.split(";")) {
      assertEquals(false, allows(condition, values.strip()), values);
    }
  }

  private static boolean allows(String condition, String values) {
    List<String> several = values.equals("-") ? List.of() : List.of(values.split(" "));
    return condition(condition).allows(several, Comparator.naturalOrder());
  }

  private static Condition condition(String text) {
    return new Condition(
        Arrays.stream(text.split(",")).map(ConditionTest::terms).collect(Collectors.toSet()));
  }

  private static Set<Term> terms(String text) {
    return Arrays.stream(text.split("\\+")).map(ConditionTest::term).collect(Collectors.toSet());
  }

  private static Term term(String text) {
    return Arrays.stream(Operator.values())
        .filter(operator -> text.startsWith(operator.prefix()))
        .findFirst()
        .map(operator -> new Term(operator, text.substring(3)))
        .orElseGet(() -> new Term(Operator.EQ, text));
  }

  @Test
  void numbersCompareAsNumbers() {
    Comparator<String> numbers = Comparator.comparing(BigDecimal::new);
    assertEquals(true, condition("gt:9").allows(List.of("10"), numbers));
    assertEquals(true, condition("1.0").allows(List.of("1.00"), numbers));
  }

  @Test
  void valuesAreKnownIfTheyAreNamed() {
    assertEquals(Optional.of(Set.of("A", "B")), condition("A,B").values());
    assertEquals(Optional.empty(), condition("A,ne:B").values());
    assertEquals(Optional.empty(), condition("A+B").values());
  }

  @Test
  void codesKeepWhatBothAllow() {
    Codes some = new Codes.OneOf(new TreeSet<>(Set.of("A", "B", "C")));
    Codes notB = Codes.of(condition("ne:B"));
    assertEquals(new Codes.OneOf(new TreeSet<>(Set.of("A", "C"))), some.and(notB));
    assertEquals(some.and(notB), notB.and(some));
    assertEquals(notB, notB.and(Codes.Any.ANY));
    assertEquals(notB, Codes.Any.ANY.and(notB));
    assertEquals(Codes.of(condition("ne:B+ne:C")), notB.and(Codes.of(condition("ne:C"))));
  }
}
