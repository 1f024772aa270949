package org.jisik.rest.v2;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.query.StructureQuery;
import org.jisik.query.StructureQuery.Detail;
import org.jisik.query.StructureQuery.Relation;
import org.jisik.rest.IdGrammar;
import org.jisik.rest.StructureGrammar;
import org.jisik.rest.StructureTypes;

/**
 * Structure queries of SDMX-REST 2.x: {@code
 * /structure/{artefactType}/{agencyID}/{resourceID}/{version}/{itemID}}.
 *
 * <p>More than the standard asks: several types, and {@code all} for any type, which an example of
 * the standard has.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/structures.md">SDMX-REST
 *     2.2.2, structure queries</a>
 */
public final class V2StructureGrammar implements StructureGrammar {

  private static final Set<String> ANY_TYPE = Set.of(StructureQuery.ANY, "all");

  private static final Map<String, Detail> DETAILS =
      Map.of(
          "full", Detail.FULL,
          "allstubs", Detail.ALL_STUBS,
          "allcompletestubs", Detail.ALL_COMPLETE_STUBS,
          "referencestubs", Detail.REFERENCE_STUBS,
          "referencecompletestubs", Detail.REFERENCE_COMPLETE_STUBS,
          "referencepartial", Detail.REFERENCE_PARTIAL,
          "raw", Detail.RAW);

  private static final Map<String, Relation> RELATIONS =
      Map.of(
          "parents", Relation.PARENTS,
          "parentsandsiblings", Relation.PARENTS_AND_SIBLINGS,
          "ancestors", Relation.ANCESTORS,
          "children", Relation.CHILDREN,
          "descendants", Relation.DESCENDANTS,
          "all", Relation.ALL);

  @Override
  public List<String> defaults() {
    return List.of("*", "*", "*", "~", "");
  }

  @Override
  public IdGrammar ids() {
    return V2Grammar.IDS;
  }

  @Override
  public Set<String> types(String text) {
    List<String> types = V2Grammar.IDS.split(text);
    return types.stream().anyMatch(ANY_TYPE::contains)
        ? Set.of(StructureQuery.ANY)
        : types.stream().map(StructureTypes::served).collect(Collectors.toSet());
  }

  @Override
  public Set<String> versions(String text) {
    return V2Grammar.versions(text);
  }

  /** Any text, for so are the items of value lists. */
  @Override
  public boolean isItem(String text) {
    return !text.isEmpty();
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
    return true;
  }

  @Override
  public Set<String> parameters() {
    return Set.of("detail", "references", "asOf");
  }
}
