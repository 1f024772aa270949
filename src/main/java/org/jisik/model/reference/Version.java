package org.jisik.model.reference;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jisik.error.InvalidSyntax;

/**
 * The version of an artefact: semantic ({@code 1.2.3}, {@code 1.2.3-draft}) or of the older forms
 * ({@code 1}, {@code 1.0}, {@code 1.0.2.4}).
 *
 * <p>Equality is textual, as identity is in the standard: {@code 1.0} and {@code 1.0.0} are two
 * versions. Order is by number, then an extension before none.
 *
 * @param text the version as written; empty for an artefact that has none (allowed since SDMX 3.0)
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/querying_versions.md">SDMX-REST
 *     2.2.2, versions</a>
 */
public record Version(String text) implements Comparable<Version> {

  // Before the constants, whose construction uses it.
  private static final Pattern GRAMMAR =
      Pattern.compile("|\\d+(\\.\\d+)*|\\d+\\.\\d+\\.\\d+-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*");

  /** The version of an artefact that does not state one in SDMX 2.1. */
  public static final Version DEFAULT = new Version("1.0");

  /** No version at all (SDMX 3.x). */
  public static final Version NONE = new Version("");

  public Version {
    if (!GRAMMAR.matcher(text).matches()) {
      throw new InvalidSyntax(
          "version '%s' is not of the form 1, 1.0, 1.0.0 or 1.0.0-ext".formatted(text));
    }
  }

  /**
   * A version with three numbers, without extension, major number above zero: it will never change.
   */
  public boolean isStable() {
    return isSemantic() && extension().isEmpty() && numbers().get(0).signum() > 0;
  }

  /** A version with exactly three numbers, with or without extension. */
  public boolean isSemantic() {
    return numbers().size() == 3;
  }

  /** The part behind the hyphen, or the empty text. */
  public String extension() {
    int hyphen = text.indexOf('-');
    return hyphen < 0 ? "" : text.substring(hyphen + 1);
  }

  /** The numbers of this version, most significant first; empty if there is no version. */
  public List<BigInteger> numbers() {
    int hyphen = text.indexOf('-');
    String numeric = hyphen < 0 ? text : text.substring(0, hyphen);
    return numeric.isEmpty()
        ? List.of()
        : Arrays.stream(numeric.split("\\.")).map(BigInteger::new).toList();
  }

  @Override
  public int compareTo(Version other) {
    List<BigInteger> mine = numbers();
    List<BigInteger> theirs = other.numbers();
    for (int i = 0; i < Math.max(mine.size(), theirs.size()); i++) {
      int order = at(mine, i).compareTo(at(theirs, i));
      if (order != 0) {
        return order;
      }
    }
    int byExtension = compareExtensions(extension(), other.extension());
    return byExtension != 0 ? byExtension : Integer.compare(mine.size(), theirs.size());
  }

  private static BigInteger at(List<BigInteger> numbers, int position) {
    return position < numbers.size() ? numbers.get(position) : BigInteger.ZERO;
  }

  private static int compareExtensions(String mine, String theirs) {
    if (mine.isEmpty() || theirs.isEmpty()) {
      return Boolean.compare(mine.isEmpty(), theirs.isEmpty());
    }
    return mine.compareTo(theirs);
  }

  @Override
  public String toString() {
    return text;
  }
}
