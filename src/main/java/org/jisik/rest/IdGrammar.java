package org.jisik.rest;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jisik.error.InvalidSyntax;
import org.jisik.query.StructureQuery;

/**
 * How one version of the API lists ids in a path: {@code ECB+IMF} and {@code all} in v1, {@code
 * ECB,IMF} and {@code *} in v2. What comes out is the same.
 *
 * @param separator between alternatives
 * @param all the word for everything
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/api/sdmx-rest.yaml">SDMX-REST
 *     2.2.2, parameters agencies and resources</a>
 */
public record IdGrammar(String separator, String all) {

  private static final Pattern AGENCY =
      Pattern.compile("[A-Za-z][A-Za-z\\d_-]*(\\.[A-Za-z][A-Za-z\\d_-]*)*");
  private static final Pattern ID = Pattern.compile("[A-Za-z\\d_@$-]+");

  /**
   * Reads agencies, dotted for sub-agencies.
   *
   * @return the agencies, or {@link StructureQuery#ANY} alone
   * @throws InvalidSyntax if one is empty or has other characters
   */
  public Set<String> agencies(String text) {
    return list("agency", text, AGENCY);
  }

  /** Reads ids of artefacts, as {@link #agencies} does. */
  public Set<String> ids(String text) {
    return list("id", text, ID);
  }

  /** The alternatives, not looked into. */
  public List<String> split(String text) {
    return Arrays.asList(text.split(Pattern.quote(separator), -1));
  }

  private Set<String> list(String what, String text, Pattern grammar) {
    List<String> alternatives = split(text);
    if (alternatives.contains(all)) {
      return Set.of(StructureQuery.ANY);
    }
    for (String alternative : alternatives) {
      if (!grammar.matcher(alternative).matches()) {
        throw new InvalidSyntax(
            "%s '%s' is not of the form %s; %s separates several, %s stands for all"
                .formatted(what, alternative, grammar, separator, all));
      }
    }
    return new LinkedHashSet<>(alternatives);
  }
}
