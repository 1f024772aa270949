package org.jisik.rest.v2;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.error.InvalidSyntax;
import org.jisik.error.NotFound;
import org.jisik.query.ArtefactPattern;
import org.jisik.query.DataContext.Provider;
import org.jisik.query.MetadataQuery;
import org.jisik.query.StructureQuery;
import org.jisik.query.StructureQuery.Which;
import org.jisik.rest.MetadataParameters;
import org.jisik.rest.PathParts;
import org.jisik.rest.QueryParameters;

/**
 * Parses an SDMX-REST 2.x metadata query: by {@code
 * metadataset/{providerID}/{metadatasetID}/{version}}, by {@code
 * metadataflow/{agencyID}/{flowID}/{version}/{providerRef}}, or by {@code
 * structure/{artefactType}/{agencyID}/{resourceID}/{version}}.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/metadata.md">SDMX-REST 2.2.2,
 *     metadata queries</a>
 */
public final class V2MetadataQueryParser {

  private static final String SET = "metadataset";
  private static final String FLOW = "metadataflow";
  private static final String STRUCTURE = "structure";

  private static final V2StructureGrammar STRUCTURES = new V2StructureGrammar();

  private V2MetadataQueryParser() {}

  /**
   * Reads a query.
   *
   * @param path percent-encoded, without the resource; omitted parts at the end are their default
   * @throws InvalidSyntax if it is not in the grammar
   * @throws NotFound if there is no such kind of query or type of structure, or the path is too
   *     long
   */
  public static MetadataQuery parse(String path, QueryParameters given) {
    String kind = PathParts.of(path, List.of("", "", "", "", "")).get(0);
    return MetadataParameters.query(
        switch (kind) {
          case SET -> bySet(PathParts.of(path, List.of(SET, "*", "*", "~")));
          case FLOW -> byFlow(PathParts.of(path, List.of(FLOW, "*", "*", "~", "*")));
          case STRUCTURE -> byStructure(PathParts.of(path, List.of(STRUCTURE, "*", "*", "*", "~")));
          default ->
              throw new NotFound(
                  "metadata are found by metadataset, metadataflow or structure, not by '%s'"
                      .formatted(kind));
        },
        given);
  }

  private static MetadataQuery.Subject bySet(List<String> parts) {
    return new MetadataQuery.Named(
        new ArtefactPattern(
            Set.of(SET),
            V2Grammar.IDS.agencies(parts.get(1)),
            V2Grammar.IDS.ids(parts.get(2)),
            V2Grammar.versions(parts.get(3))));
  }

  private static MetadataQuery.Subject byFlow(List<String> parts) {
    return new MetadataQuery.ReportedFor(
        which(Set.of(FLOW), parts.subList(1, 4)), providers(parts.get(4)));
  }

  private static MetadataQuery.Subject byStructure(List<String> parts) {
    return new MetadataQuery.About(which(STRUCTURES.types(parts.get(1)), parts.subList(2, 5)));
  }

  private static Which which(Set<String> types, List<String> identity) {
    return new Which(
        types,
        V2Grammar.IDS.agencies(identity.get(0)),
        V2Grammar.IDS.ids(identity.get(1)),
        V2Grammar.versions(identity.get(2)),
        Set.of());
  }

  /** {@code PROVIDER} or {@code AGENCY.PROVIDER}; agencies may have dots themselves. */
  private static Set<Provider> providers(String text) {
    List<String> alternatives = V2Grammar.IDS.split(text);
    return alternatives.contains(StructureQuery.ANY)
        ? Set.of()
        : alternatives.stream().map(V2MetadataQueryParser::provider).collect(Collectors.toSet());
  }

  private static Provider provider(String text) {
    int dot = text.lastIndexOf('.');
    V2Grammar.IDS.ids(text.substring(dot + 1));
    if (dot < 0) {
      return new Provider(StructureQuery.ANY, text);
    }
    String agency = text.substring(0, dot);
    return agency.equals(StructureQuery.ANY)
        ? new Provider(agency, text.substring(dot + 1))
        : new Provider(V2Grammar.IDS.agencies(agency).iterator().next(), text.substring(dot + 1));
  }
}
