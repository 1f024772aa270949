package org.jisik.rest;

import java.util.Locale;
import java.util.Set;
import org.jisik.error.InvalidSyntax;
import org.jisik.query.MetadataQuery;

/**
 * The parameters of a metadata query.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/metadata.md">SDMX-REST 2.2.2,
 *     metadata queries</a>
 */
public final class MetadataParameters {

  private static final String DETAIL = "detail";
  private static final String AS_OF = "asOf";

  private MetadataParameters() {}

  /**
   * The query for some sets.
   *
   * @throws InvalidSyntax if a parameter is not in the grammar
   */
  public static MetadataQuery query(MetadataQuery.Subject subject, QueryParameters given) {
    given.check(Set.of(DETAIL, AS_OF), Set.of());
    return new MetadataQuery(subject, isStubs(given), TimeParameter.find(AS_OF, given));
  }

  /** The standard writes {@code allStubs} in an example. */
  private static boolean isStubs(QueryParameters given) {
    String detail = given.get(DETAIL, "full");
    return switch (detail.toLowerCase(Locale.ROOT)) {
      case "full" -> false;
      case "allstubs" -> true;
      default -> throw new InvalidSyntax("detail '%s' is not full or allstubs".formatted(detail));
    };
  }
}
