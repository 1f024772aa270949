package org.jisik.rest.v2;

import java.util.List;
import java.util.Set;
import org.jisik.error.InvalidSyntax;
import org.jisik.query.ArtefactPattern;
import org.jisik.query.RegistrationQuery;
import org.jisik.query.StructureQuery;
import org.jisik.rest.PathParts;
import org.jisik.rest.QueryParameters;
import org.jisik.rest.TimeParameter;

/**
 * Parses an SDMX-REST 2.x registration query: by {@code id/{registrationID}}, by {@code
 * provider/{agencyID}/{providerID}}, or by {@code {context}/{agencyID}/{resourceID}/{version}}.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/registration.md">SDMX-REST
 *     2.2.2, data registration queries</a>
 */
public final class V2RegistrationQueryParser {

  private static final Set<String> CONTEXTS =
      Set.of("datastructure", "dataflow", "provisionagreement");

  private static final Set<String> BOUNDS = Set.of("updatedAfter", "updatedBefore");

  private V2RegistrationQueryParser() {}

  /**
   * Reads a query.
   *
   * @param path percent-encoded, without the resource; omitted parts at the end are their default
   * @throws InvalidSyntax if it is not in the grammar
   * @throws org.jisik.error.NotFound if the path has too many parts
   */
  public static RegistrationQuery parse(String path, QueryParameters given) {
    String first = PathParts.of(path, List.of("*", "", "", "")).get(0);
    return switch (first) {
      case "id" -> ofId(PathParts.of(path, List.of("id", "")).get(1), given);
      case "provider" -> ofProvider(PathParts.of(path, List.of("provider", "*", "*")), given);
      default -> ofContext(PathParts.of(path, List.of("*", "*", "*", "*")), given);
    };
  }

  private static RegistrationQuery ofId(String id, QueryParameters given) {
    given.check(Set.of(), Set.of());
    Set<String> ids = V2Grammar.IDS.ids(id);
    if (ids.size() > 1 || ids.contains(StructureQuery.ANY)) {
      throw new InvalidSyntax(
          "'%s' is not the id of one registration; all are at registration/*".formatted(id));
    }
    return new RegistrationQuery(new RegistrationQuery.WithId(id));
  }

  private static RegistrationQuery ofProvider(List<String> parts, QueryParameters given) {
    return bounded(
        new RegistrationQuery.OfProvider(
            V2Grammar.IDS.agencies(parts.get(1)), V2Grammar.IDS.ids(parts.get(2))),
        given);
  }

  private static RegistrationQuery ofContext(List<String> parts, QueryParameters given) {
    String context = parts.get(0);
    if (!context.equals(StructureQuery.ANY) && !CONTEXTS.contains(context)) {
      throw new InvalidSyntax(
          "context '%s' is not one of datastructure, dataflow, provisionagreement, *; nor is it id"
                  .formatted(context)
              + " or provider");
    }
    return bounded(
        new RegistrationQuery.Of(
            new ArtefactPattern(
                context.equals(StructureQuery.ANY) ? CONTEXTS : Set.of(context),
                V2Grammar.IDS.agencies(parts.get(1)),
                V2Grammar.IDS.ids(parts.get(2)),
                V2Grammar.versions(parts.get(3)))),
        given);
  }

  private static RegistrationQuery bounded(
      RegistrationQuery.Subject subject, QueryParameters given) {
    given.check(BOUNDS, Set.of());
    return new RegistrationQuery(
        subject,
        TimeParameter.find("updatedAfter", given),
        TimeParameter.find("updatedBefore", given));
  }
}
