package org.jisik.query;

import java.util.Set;

/**
 * A question for structures, in no URL's syntax.
 *
 * @param types REST resource names ({@code codelist}), or {@code *}
 * @param agencies agencies, or {@code *}
 * @param ids ids of artefacts, or {@code *}
 * @param versions versions or version queries of SDMX-REST 2.2.2
 * @param references what to bring along
 * @param detail how much of each artefact
 */
public record StructureQuery(
    Set<String> types,
    Set<String> agencies,
    Set<String> ids,
    Set<String> versions,
    References references,
    Detail detail) {

  /** Stands for everything in each of the sets. */
  public static final String ANY = "*";

  /** Which artefacts come along with those that match. */
  public enum References {
    NONE,
    PARENTS,
    PARENTS_AND_SIBLINGS,
    CHILDREN,
    DESCENDANTS,
    ALL
  }

  /** How much of each artefact is told. */
  public enum Detail {
    FULL,
    ALL_STUBS
  }

  public StructureQuery {
    types = Set.copyOf(types);
    agencies = Set.copyOf(agencies);
    ids = Set.copyOf(ids);
    versions = Set.copyOf(versions);
  }
}
