package org.jisik.rest;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jisik.error.InvalidSyntax;
import org.jisik.error.NotImplemented;
import org.jisik.query.SchemaQuery;
import org.jisik.query.StructureQuery.Which;

/**
 * Parses a schema query: {@code /schema/{context}/{agencyID}/{resourceID}/{version}} and its
 * parameters, which differ little between versions.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/schemas.md">SDMX-REST 2.2.2,
 *     schema queries</a>
 */
public record SchemaParameters(QueryParameters given) {

  private static final Set<String> CONTEXTS =
      Set.of(
          "datastructure",
          "metadatastructure",
          "dataflow",
          "metadataflow",
          "provisionagreement",
          "metadataprovisionagreement");

  /**
   * Reads a query.
   *
   * @param own the parameters of this version: {@code explicitMeasure}, or {@code deletion}
   * @param toCome those that are not served yet
   * @param grammar reads agencies, ids and versions
   * @throws InvalidSyntax if it is not in the grammar
   * @throws NotImplemented if it is, but is not served yet
   */
  public SchemaQuery query(Path path, Set<String> own, Set<String> toCome, Grammar grammar) {
    Set<String> known = new HashSet<>(own);
    known.add("dimensionAtObservation");
    given.check(known, toCome);
    if (!CONTEXTS.contains(path.context())) {
      throw new InvalidSyntax(
          "context '%s' is not one of datastructure, metadatastructure, dataflow, metadataflow,"
                  .formatted(path.context())
              + " provisionagreement, metadataprovisionagreement");
    }
    if (is("explicitMeasure")) {
      throw new NotImplemented("explicitMeasure=true is not served yet");
    }
    Which which =
        new Which(
            Set.of(path.context()),
            one("agency", path.agency(), grammar.ids().agencies(path.agency())),
            one("id", path.id(), grammar.ids().ids(path.id())),
            one("version", path.version(), grammar.versions().apply(path.version())),
            Set.of());
    return new SchemaQuery(which, new DataParameters(given).isFlat(), is("deletion"));
  }

  /** The parts of the path, percent-decoded; omitted ones are empty or their default. */
  public record Path(String context, String agency, String id, String version) {}

  /**
   * How a version of the API writes the parts of a path.
   *
   * @param versions reads versions
   */
  public record Grammar(IdGrammar ids, Function<String, Set<String>> versions) {}

  private boolean is(String name) {
    Boolean value = Map.of("true", true, "false", false).get(given.get(name, "false"));
    if (value == null) {
      throw new InvalidSyntax("%s is either true or false".formatted(name));
    }
    return value;
  }

  private static Set<String> one(String what, String text, Set<String> read) {
    if (read.size() != 1 || read.contains("*")) {
      throw new InvalidSyntax(
          "a schema query has one %s and no wildcard, not '%s'".formatted(what, text));
    }
    return read;
  }
}
