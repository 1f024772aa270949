package org.jisik.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisik.query.StructureQuery.Detail;
import org.jisik.query.StructureQuery.Relation;

/**
 * How one version of the API says structure queries. Path parts come percent-decoded.
 *
 * @see StructureQueryParser
 */
public interface StructureGrammar {

  /** What the parts of a path are where they are left out: type, agency, id, version, item. */
  List<String> defaults();

  /** How agencies and ids are listed. */
  IdGrammar ids();

  /**
   * Reads types.
   *
   * @return names of resources, or {@link org.jisik.query.StructureQuery#ANY} alone
   * @throws org.jisik.error.NotFound if there is no such type
   */
  Set<String> types(String text);

  /**
   * Reads versions.
   *
   * @return version queries of SDMX-REST 2.x, each in its shortest spelling
   * @throws org.jisik.error.InvalidSyntax if one is not in the grammar
   */
  Set<String> versions(String text);

  /** Whether a text can be the id of an item. */
  boolean isItem(String text);

  /** The words for how much is told. */
  Map<String, Detail> details();

  /** The words for what comes along, besides {@code none} and types. */
  Map<String, Relation> relations();

  /** Whether several words for what comes along can be joined by commas. */
  boolean hasSeveralReferences();

  /** The parameters that there are. */
  Set<String> parameters();
}
