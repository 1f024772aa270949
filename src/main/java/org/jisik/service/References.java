package org.jisik.service;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.query.StructureQuery;
import org.jisik.query.StructureQuery.Relation;

/**
 * Which artefacts come along with those that were asked for.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/structures.md">SDMX-REST
 *     2.2.2, applicability and meaning of references</a>
 */
final class References {

  private final Registry registry;
  private final Links links;
  private final Asked asked;
  private final boolean isPartial;

  /**
   * @param isPartial whether of item schemes only the items in use come along, so that only what
   *     these need comes along too
   */
  References(Registry registry, Links links, Asked asked, boolean isPartial) {
    this.registry = registry;
    this.links = links;
    this.asked = asked;
    this.isPartial = isPartial;
  }

  /** What comes along. */
  Set<ArtefactRef> along(StructureQuery.References wish) {
    Set<ArtefactRef> along = new LinkedHashSet<>();
    wish.relations().forEach(relation -> along.addAll(related(relation)));
    if (!wish.types().isEmpty()) {
      ResourceFilter types = new ResourceFilter(registry, wish.types());
      Stream.of(Relation.ALL, Relation.ANCESTORS)
          .flatMap(relation -> related(relation).stream())
          .filter(types::allows)
          .forEach(along::add);
    }
    along.removeAll(asked.refs());
    return along;
  }

  private Set<ArtefactRef> related(Relation relation) {
    return switch (relation) {
      case CHILDREN -> step(asked.refs(), links::children);
      case DESCENDANTS -> descendants();
      case PARENTS -> step(asked.refs(), links::parents);
      case ANCESTORS -> steps(asked.refs(), links::parents);
      case PARENTS_AND_SIBLINGS -> parentsAndSiblings();
      case ALL -> {
        Set<ArtefactRef> all = parentsAndSiblings();
        all.addAll(descendants());
        yield all;
      }
    };
  }

  private Set<ArtefactRef> descendants() {
    return isPartial
        ? ItemUse.descendants(registry, links, asked)
        : steps(asked.refs(), links::children);
  }

  private Set<ArtefactRef> parentsAndSiblings() {
    Set<ArtefactRef> all = step(asked.refs(), links::parents);
    all.addAll(step(all, links::children));
    return all;
  }

  private static Set<ArtefactRef> step(
      Collection<ArtefactRef> refs, Function<ArtefactRef, Stream<ArtefactRef>> next) {
    Set<ArtefactRef> found = new LinkedHashSet<>();
    refs.stream().flatMap(next).forEach(found::add);
    return found;
  }

  private static Set<ArtefactRef> steps(
      Collection<ArtefactRef> refs, Function<ArtefactRef, Stream<ArtefactRef>> next) {
    Set<ArtefactRef> found = new LinkedHashSet<>();
    Deque<ArtefactRef> open = new ArrayDeque<>(refs);
    while (!open.isEmpty()) {
      next.apply(open.remove()).filter(found::add).forEach(open::add);
    }
    return found;
  }
}
