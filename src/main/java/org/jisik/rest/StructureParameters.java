package org.jisik.rest;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jisik.error.InvalidSyntax;
import org.jisik.query.StructureQuery.Detail;
import org.jisik.query.StructureQuery.References;
import org.jisik.query.StructureQuery.Relation;

/**
 * The parameters of a structure query.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/structures.md">SDMX-REST
 *     2.2.2, structure queries</a>
 */
record StructureParameters(StructureGrammar grammar, QueryParameters given) {

  private static final String DETAIL = "detail";
  private static final String REFERENCES = "references";
  private static final String NONE = "none";
  private static final String AS_OF = "asOf";

  /** How much of each artefact. */
  Detail detail() {
    String text = given.get(DETAIL, "full");
    Detail detail = grammar.details().get(text);
    if (detail == null) {
      throw refused(DETAIL, text, grammar.details().keySet(), "");
    }
    return detail;
  }

  /** What comes along. */
  References references() {
    String text = given.get(REFERENCES, NONE);
    if (text.equals(NONE)) {
      return References.NONE;
    }
    Set<Relation> relations = EnumSet.noneOf(Relation.class);
    Set<String> types = new LinkedHashSet<>();
    for (String word : words(text)) {
      Relation relation = grammar.relations().get(word);
      if (relation != null) {
        relations.add(relation);
      } else if (StructureTypes.isStandard(word)) {
        types.add(StructureTypes.served(word));
      } else {
        throw refused(REFERENCES, text, grammar.relations().keySet(), ", none or a type");
      }
    }
    return new References(relations, types);
  }

  private List<String> words(String text) {
    return grammar.hasSeveralReferences() ? Arrays.asList(text.split(",", -1)) : List.of(text);
  }

  private static InvalidSyntax refused(
      String parameter, String text, Set<String> known, String besides) {
    return new InvalidSyntax(
        "%s '%s' is not one of %s%s"
            .formatted(parameter, text, String.join(", ", new TreeSet<>(known)), besides));
  }

  /** At which time. */
  Optional<Instant> asOf() {
    return TimeParameter.find(AS_OF, given);
  }
}
