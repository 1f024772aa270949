package org.jisik.query;

import java.util.Set;

/**
 * A question what data there are, in no URL's syntax.
 *
 * @param data which data; how many observations and how packed plays no role
 * @param components the ids of the dimensions to be told about; none for all
 * @param mode what restricts the values of a dimension
 * @param references what comes along
 */
public record AvailabilityQuery(
    DataQuery data, Set<String> components, Mode mode, Set<Reference> references) {

  /** What restricts the values that are told of a dimension. */
  public enum Mode {
    /** The whole question: values that occur in the data it asks for. */
    EXACT,
    /** The question without its wish about this very dimension: values that could be chosen. */
    AVAILABLE
  }

  /** Structures that can come along, by their names in URLs. */
  public enum Reference {
    DATAFLOW,
    DATASTRUCTURE,
    CONCEPTSCHEME,
    CODELIST,
    VALUELIST,
    DATAPROVIDERSCHEME
  }

  public AvailabilityQuery {
    components = Set.copyOf(components);
    references = Set.copyOf(references);
  }
}
