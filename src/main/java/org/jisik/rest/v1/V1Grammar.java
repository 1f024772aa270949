package org.jisik.rest.v1;

import java.util.regex.Pattern;
import org.jisik.error.InvalidSyntax;
import org.jisik.model.reference.VersionRange;
import org.jisik.rest.IdGrammar;

/** The words of SDMX-REST 1.x paths. */
final class V1Grammar {

  static final IdGrammar IDS = new IdGrammar("+", "all");

  private static final Pattern VERSION =
      Pattern.compile("\\d+(\\.\\d+)*|\\d+\\.\\d+\\.\\d+-[0-9A-Za-z.-]+");

  private V1Grammar() {}

  /**
   * A version: {@code latest} is the newest of any kind (ADR 0003), {@code all} all of them, others
   * are literal.
   *
   * @return the version query of v2 that means the same, in its shortest spelling
   */
  static String version(String text) {
    return switch (text) {
      case "latest" -> VersionRange.LATEST.toString();
      case "all" -> VersionRange.ALL.toString();
      default -> literal(text);
    };
  }

  private static String literal(String text) {
    if (!VERSION.matcher(text).matches()) {
      throw new InvalidSyntax(
          "version '%s' is not latest, all or a version such as 1.0".formatted(text));
    }
    return VersionRange.parse(text).toString();
  }
}
