package org.jisik.rest.v1;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jisik.query.StructureQuery;
import org.jisik.query.StructureQuery.Detail;
import org.jisik.query.StructureQuery.Relation;
import org.jisik.rest.IdGrammar;
import org.jisik.rest.StructureGrammar;
import org.jisik.rest.StructureTypes;

/**
 * Structure queries of SDMX-REST 1.x: {@code
 * /{resource}/{agencyID}/{resourceID}/{version}/{itemID}}, where the resource is the type, or
 * {@code structure} for any.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-rest/blob/v1.5.0/v2_1/ws/rest/docs/4_3_structural_queries.md">SDMX-REST
 *     1.5.0, structural metadata queries</a>
 */
public final class V1StructureGrammar implements StructureGrammar {

  private static final String ANY_TYPE = "structure";

  private static final Pattern ITEM = Pattern.compile("[A-Za-z\\d_@$-]+(\\.[A-Za-z\\d_@$-]+)*");

  private static final Map<String, Detail> DETAILS =
      Map.of(
          "full", Detail.FULL,
          "allstubs", Detail.ALL_STUBS,
          "allcompletestubs", Detail.ALL_COMPLETE_STUBS,
          "referencestubs", Detail.REFERENCE_STUBS,
          "referencecompletestubs", Detail.REFERENCE_COMPLETE_STUBS,
          "referencepartial", Detail.REFERENCE_PARTIAL);

  private static final Map<String, Relation> RELATIONS =
      Map.of(
          "parents", Relation.PARENTS,
          "parentsandsiblings", Relation.PARENTS_AND_SIBLINGS,
          "children", Relation.CHILDREN,
          "descendants", Relation.DESCENDANTS,
          "all", Relation.ALL);

  @Override
  public List<String> defaults() {
    return List.of("", "all", "all", "latest", "");
  }

  @Override
  public IdGrammar ids() {
    return V1Grammar.IDS;
  }

  @Override
  public Set<String> types(String text) {
    return Set.of(text.equals(ANY_TYPE) ? StructureQuery.ANY : StructureTypes.served(text));
  }

  @Override
  public Set<String> versions(String text) {
    return V1Grammar.IDS.split(text).stream().map(V1Grammar::version).collect(Collectors.toSet());
  }

  @Override
  public boolean isItem(String text) {
    return ITEM.matcher(text).matches();
  }

  @Override
  public Map<String, Detail> details() {
    return DETAILS;
  }

  @Override
  public Map<String, Relation> relations() {
    return RELATIONS;
  }

  @Override
  public boolean hasSeveralReferences() {
    return false;
  }

  @Override
  public Set<String> parameters() {
    return Set.of("detail", "references");
  }
}
