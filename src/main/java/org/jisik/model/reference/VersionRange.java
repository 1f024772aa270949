package org.jisik.model.reference;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jisik.error.InvalidSyntax;

/**
 * Which versions of an artefact are asked for: one ({@code 1.0.0}), the latest stable ({@code +}),
 * the latest of any kind ({@code ~}) or all ({@code *}), each of the last three with an optional
 * minimum.
 *
 * <p>Spellings that the standard calls equivalent are equal: {@code +}, {@code +.0.0} and {@code
 * 1+.0.0}. {@link #toString} gives the shortest of them, and parsing it gives the same range again.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/querying_versions.md">SDMX-REST
 *     2.2.2, querying versions</a>
 */
public sealed interface VersionRange {

  /** The latest version of any form, drafts included; what v1 calls {@code latest}. */
  VersionRange LATEST = new Wildcard(Choice.LATEST, 0, List.of());

  /** Every version of any form. */
  VersionRange ALL = new Wildcard(Choice.ALL, 0, List.of());

  /** Which of the versions that fit are taken. */
  enum Choice {
    LATEST_STABLE('+'),
    LATEST('~'),
    ALL('*');

    private final char operator;

    Choice(char operator) {
      this.operator = operator;
    }

    private static Choice of(String operator) {
      return Stream.of(values())
          .filter(choice -> choice.operator == operator.charAt(0))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Whether a version is within the range; {@link #select} decides which of them is taken. */
  boolean allows(Version version);

  /** The versions that answer the query, newest first; empty if none does. */
  List<Version> select(Collection<Version> versions);

  /**
   * Which of the versions of an artefact a reference to it means: the exact one, or the best of a
   * range.
   *
   * @param written the version in the reference; empty for an artefact without version, or of the
   *     version that those have in SDMX 2.1
   * @return empty if none of them is meant, also because what is written is no version
   */
  static Optional<Version> meant(String written, Collection<Version> versions) {
    try {
      List<Version> fit =
          written.isEmpty()
              ? Stream.of(Version.DEFAULT, Version.NONE).filter(versions::contains).toList()
              : parse(written).select(versions);
      return fit.stream().findFirst();
    } catch (InvalidSyntax e) {
      return Optional.empty();
    }
  }

  /**
   * Reads one version query.
   *
   * @param text without the {@code ,} that separates several
   * @throws InvalidSyntax if the form is unknown or one that the standard rejects
   */
  static VersionRange parse(String text) {
    return Wildcard.find(text).orElseGet(() -> Exactly.parse(text));
  }

  /**
   * One version, as written.
   *
   * @param version compared as text, for so is identity in the standard
   */
  record Exactly(Version version) implements VersionRange {

    private static final Pattern GRAMMAR = Pattern.compile("\\d[^+~*]*");

    static Exactly parse(String text) {
      if (!GRAMMAR.matcher(text).matches()) {
        throw Wildcard.rejected(text);
      }
      return new Exactly(new Version(text));
    }

    @Override
    public boolean allows(Version candidate) {
      return version.equals(candidate);
    }

    @Override
    public List<Version> select(Collection<Version> versions) {
      return versions.contains(version) ? List.of(version) : List.of();
    }

    @Override
    public String toString() {
      return version.text();
    }
  }

  /**
   * Versions of one form whose leading numbers are given, and which have a minimum.
   *
   * @param choice which of them
   * @param fixed how many of the leading numbers must be equal to those of {@code least}
   * @param least the smallest version allowed, extensions aside; as many numbers as the versions
   *     have; none if any form will do
   */
  record Wildcard(Choice choice, int fixed, List<BigInteger> least) implements VersionRange {

    private static final String NUMBER = "(?:0|[1-9]\\d*)";

    /** Fixed numbers, then a wildcard bare or behind its minimum, then the remaining numbers. */
    private static final Pattern GRAMMAR =
        Pattern.compile(
            "((?:" + NUMBER + "\\.){0,2})(" + NUMBER + ")?([+~*])((?:\\." + NUMBER + "){0,2})");

    public Wildcard {
      least = List.copyOf(least);
    }

    private static Optional<VersionRange> find(String text) {
      Matcher matcher = GRAMMAR.matcher(text);
      return matcher.matches() ? Optional.of(of(text, matcher)) : Optional.empty();
    }

    private static VersionRange of(String text, Matcher matcher) {
      Choice choice = Choice.of(matcher.group(3));
      List<BigInteger> head = numbers(matcher.group(1));
      List<BigInteger> tail = numbers(matcher.group(4));
      boolean isBare = matcher.group(2) == null;
      if (isBare && head.isEmpty() && tail.isEmpty() && choice != Choice.LATEST_STABLE) {
        return new Wildcard(choice, 0, List.of());
      }
      BigInteger least = isBare ? BigInteger.ZERO : new BigInteger(matcher.group(2));
      if (isBare && tail.stream().anyMatch(number -> number.signum() > 0)) {
        throw rejected(text);
      }
      return choice == Choice.LATEST_STABLE
          ? stable(text, head, isBare, least, tail)
          : any(text, choice, head, least, tail, isBare);
    }

    /** Of {@code ~} and {@code *}: two or three numbers, or the wildcard alone behind a number. */
    private static VersionRange any(
        String text,
        Choice choice,
        List<BigInteger> head,
        BigInteger least,
        List<BigInteger> tail,
        boolean isBare) {
      int length = head.size() + 1 + tail.size();
      if (length > 3 || (length == 1 && !isBare)) {
        throw rejected(text);
      }
      return new Wildcard(choice, head.size(), join(head, least, tail));
    }

    /** Of {@code +}: three numbers always, and the major number above zero. */
    private static VersionRange stable(
        String text,
        List<BigInteger> head,
        boolean isBare,
        BigInteger least,
        List<BigInteger> tail) {
      if (isBare && head.isEmpty()) {
        if (tail.size() == 1) {
          throw rejected(text);
        }
        return new Wildcard(
            Choice.LATEST_STABLE, 0, List.of(BigInteger.ONE, BigInteger.ZERO, BigInteger.ZERO));
      }
      List<BigInteger> all = join(head, least, tail);
      if (all.size() != 3 || all.get(0).signum() == 0) {
        throw rejected(text);
      }
      return new Wildcard(Choice.LATEST_STABLE, head.size(), all);
    }

    private static List<BigInteger> join(
        List<BigInteger> head, BigInteger least, List<BigInteger> tail) {
      return Stream.of(head, List.of(least), tail).flatMap(List::stream).toList();
    }

    private static List<BigInteger> numbers(String dotted) {
      return Arrays.stream(dotted.split("\\."))
          .filter(number -> !number.isEmpty())
          .map(BigInteger::new)
          .toList();
    }

    private static InvalidSyntax rejected(String text) {
      return new InvalidSyntax(
          ("version '%s' is not a version query such as 1.0.0, +, ~, *, 1.+.0, 1.2+.0 or 2.*; a bare"
                  + " wildcard is followed by zeros only, + needs three numbers above version 0, and"
                  + " there is one wildcard at most")
              .formatted(text));
    }

    @Override
    public boolean allows(Version version) {
      if (choice == Choice.LATEST_STABLE && !version.isStable()) {
        return false;
      }
      if (least.isEmpty()) {
        return true;
      }
      List<BigInteger> numbers = version.numbers();
      return numbers.size() == least.size()
          && numbers.subList(0, fixed).equals(least.subList(0, fixed))
          && isAtLeast(numbers);
    }

    private boolean isAtLeast(List<BigInteger> numbers) {
      return IntStream.range(0, least.size())
              .map(i -> numbers.get(i).compareTo(least.get(i)))
              .filter(order -> order != 0)
              .findFirst()
              .orElse(0)
          >= 0;
    }

    @Override
    public List<Version> select(Collection<Version> versions) {
      List<Version> allowed =
          versions.stream()
              .filter(this::allows)
              .distinct()
              .sorted((one, other) -> other.compareTo(one))
              .toList();
      return choice == Choice.ALL ? allowed : allowed.stream().limit(1).toList();
    }

    @Override
    public String toString() {
      if (least.isEmpty() || equals(parse("+"))) {
        return String.valueOf(choice.operator);
      }
      return IntStream.range(0, least.size())
          .mapToObj(i -> least.get(i) + (i == fixed ? String.valueOf(choice.operator) : ""))
          .collect(Collectors.joining("."));
    }
  }
}
