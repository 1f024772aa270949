package org.jisik.query;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question for structures, in no URL's syntax.
 *
 * @param which the artefacts and items asked for
 * @param references what to bring along
 * @param detail how much of each artefact
 * @param asOf at which time; now, if empty or still to come
 */
public record StructureQuery(
    Which which, References references, Detail detail, Optional<Instant> asOf) {

  /** Stands for everything in each of the sets but the items, of which none means all. */
  public static final String ANY = "*";

  /** A question for some artefacts as they are now, and nothing else. */
  public static StructureQuery of(Which which, Detail detail) {
    return new StructureQuery(which, References.NONE, detail, Optional.empty());
  }

  /**
   * Artefacts by their identities, and items in them.
   *
   * @param types REST resource names of any version of the API ({@code codelist}), or {@code *}
   * @param agencies agencies, or {@code *}
   * @param ids ids of artefacts, or {@code *}
   * @param versions versions or version queries of SDMX-REST 2.2.2
   * @param items ids of items, dotted for nested ones; empty for whole artefacts
   */
  public record Which(
      Set<String> types,
      Set<String> agencies,
      Set<String> ids,
      Set<String> versions,
      Set<String> items) {

    public Which {
      types = sorted(types);
      agencies = sorted(agencies);
      ids = sorted(ids);
      versions = sorted(versions);
      items = sorted(items);
    }

    private static Set<String> sorted(Set<String> texts) {
      return Collections.unmodifiableSortedSet(new TreeSet<>(texts));
    }

    /** Whether these are items, not whole artefacts. */
    public boolean isOfItems() {
      return !items.isEmpty();
    }

    @Override
    public String toString() {
      return "type %s, agency %s, id %s, version %s%s"
          .formatted(
              String.join(",", types),
              String.join(",", agencies),
              String.join(",", ids),
              String.join(",", versions),
              isOfItems() ? ", item " + String.join(",", items) : "");
    }
  }

  /**
   * Which artefacts come along with those that match.
   *
   * @param relations those that are related in one of these ways
   * @param types those of these types that are related in any way; resource names of any version
   */
  public record References(Set<Relation> relations, Set<String> types) {

    /** Nothing comes along. */
    public static final References NONE = new References(Set.of(), Set.of());

    public References {
      relations =
          relations.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(relations));
      types = Set.copyOf(types);
    }

    /** All that are related in a way. */
    public static References of(Relation relation) {
      return new References(Set.of(relation), Set.of());
    }
  }

  /** How artefacts are related to those that match. */
  public enum Relation {
    /** They refer to one that matches. */
    PARENTS,
    /** They do, or one that does refers to them. */
    PARENTS_AND_SIBLINGS,
    /** They refer to one that matches, directly or by way of others. */
    ANCESTORS,
    /** One that matches refers to them. */
    CHILDREN,
    /** One that matches refers to them, directly or by way of others. */
    DESCENDANTS,
    /** Parents, siblings and descendants. */
    ALL
  }

  /** How much is told of one artefact. */
  public enum Extent {
    FULL,
    /** Identification and name. */
    STUB,
    /** Identification, name, description and annotations. */
    COMPLETE_STUB
  }

  /** How much is told of the artefacts that match, and of those that come along. */
  public enum Detail {
    FULL(Extent.FULL, Extent.FULL),
    /** As full, but codelists are told as they are kept: with their extensions. */
    RAW(Extent.FULL, Extent.FULL),
    ALL_STUBS(Extent.STUB, Extent.STUB),
    ALL_COMPLETE_STUBS(Extent.COMPLETE_STUB, Extent.COMPLETE_STUB),
    REFERENCE_STUBS(Extent.FULL, Extent.STUB),
    REFERENCE_COMPLETE_STUBS(Extent.FULL, Extent.COMPLETE_STUB),
    /** As full, but of item schemes that come along only the items in use. */
    REFERENCE_PARTIAL(Extent.FULL, Extent.FULL);

    private final Extent matching;
    private final Extent referenced;

    Detail(Extent matching, Extent referenced) {
      this.matching = matching;
      this.referenced = referenced;
    }

    /** How much of those that match. */
    public Extent matching() {
      return matching;
    }

    /** How much of those that come along. */
    public Extent referenced() {
      return referenced;
    }
  }
}
