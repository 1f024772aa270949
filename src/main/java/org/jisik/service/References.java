package org.jisik.service;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.query.StructureQuery;

/**
 * Which artefacts come along with those that were asked for.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/structures.md">SDMX-REST
 *     2.2.2, references</a>
 */
final class References {

  private final Registry registry;

  References(Registry registry) {
    this.registry = registry;
  }

  /** The artefacts asked for, in their order, and behind them those that come along. */
  Set<ArtefactRef> with(Collection<ArtefactRef> asked, StructureQuery.References wish) {
    Set<ArtefactRef> all = new LinkedHashSet<>(asked);
    switch (wish) {
      case NONE -> {}
      case CHILDREN -> all.addAll(children(asked));
      case DESCENDANTS -> all.addAll(descendants(asked));
      case PARENTS -> all.addAll(parents(asked));
      case PARENTS_AND_SIBLINGS -> all.addAll(parentsAndSiblings(asked));
      case ALL -> {
        all.addAll(parentsAndSiblings(asked));
        all.addAll(descendants(asked));
      }
    }
    return all;
  }

  private Set<ArtefactRef> children(Collection<ArtefactRef> refs) {
    Set<ArtefactRef> children = new LinkedHashSet<>();
    refs.forEach(ref -> registry.children(ref).forEach(children::add));
    return children;
  }

  private Set<ArtefactRef> parents(Collection<ArtefactRef> refs) {
    Set<ArtefactRef> parents = new LinkedHashSet<>();
    refs.forEach(ref -> registry.parents(ref).forEach(parents::add));
    return parents;
  }

  private Set<ArtefactRef> parentsAndSiblings(Collection<ArtefactRef> refs) {
    Set<ArtefactRef> parents = parents(refs);
    Set<ArtefactRef> all = new LinkedHashSet<>(parents);
    all.addAll(children(parents));
    return all;
  }

  private Set<ArtefactRef> descendants(Collection<ArtefactRef> refs) {
    Set<ArtefactRef> found = new LinkedHashSet<>();
    Deque<ArtefactRef> open = new ArrayDeque<>(refs);
    while (!open.isEmpty()) {
      registry.children(open.remove()).filter(found::add).forEach(open::add);
    }
    return found;
  }
}
