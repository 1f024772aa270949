package org.jisik.service;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.artefact.ConceptScheme;
import org.jisik.model.artefact.ItemScheme;
import org.jisik.model.artefact.Use;
import org.jisik.model.reference.ArtefactRef;

/**
 * Which items of item schemes are in use: artefacts use items, items use other items, and a scheme
 * of which no item is known to be in use is in use as a whole. Schemes that were asked for stay as
 * they are.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/structures.md">SDMX-REST
 *     2.2.2, meaning of detail=referencepartial</a>
 */
final class ItemUse {

  private final Registry registry;
  private final Links links;
  private final Asked asked;
  private final Predicate<ArtefactRef> scope;
  private final Function<Artefact, Map<ArtefactRef, Set<String>>> lists;
  private final Map<ArtefactRef, Set<String>> items = new HashMap<>();
  private final Set<ArtefactRef> whole = new HashSet<>();
  private final Set<ArtefactRef> reached = new LinkedHashSet<>();
  private final Deque<ArtefactRef> open = new ArrayDeque<>();

  /**
   * @param scope the artefacts among which use is looked for
   * @param lists the codes that the components of a structure use of each list
   */
  private ItemUse(
      Registry registry,
      Links links,
      Asked asked,
      Predicate<ArtefactRef> scope,
      Function<Artefact, Map<ArtefactRef, Set<String>>> lists) {
    this.registry = registry;
    this.links = links;
    this.asked = asked;
    this.scope = scope;
    this.lists = lists;
  }

  /** What is used by artefacts that are asked for, directly or by way of other items in use. */
  static Set<ArtefactRef> descendants(Registry registry, Links links, Asked asked) {
    CodedComponents components = new CodedComponents(registry);
    ItemUse use =
        new ItemUse(
            registry,
            links,
            asked,
            ref -> true,
            structure ->
                components
                    .of(structure)
                    .flatMap(coded -> registry.resolve(coded.list()).stream())
                    .distinct()
                    .collect(Collectors.toMap(list -> list, list -> Set.of())));
    use.follow(asked.refs());
    return use.reached;
  }

  /**
   * What is used within an answer.
   *
   * @param along the artefacts that come along with those asked for
   * @param codes the codes that the components of structures use
   */
  static ItemUse within(
      Registry registry,
      Links links,
      Asked asked,
      Collection<ArtefactRef> along,
      ComponentCodes codes) {
    Set<ArtefactRef> all = new LinkedHashSet<>(asked.refs());
    all.addAll(along);
    ItemUse use = new ItemUse(registry, links, asked, all::contains, codes::of);
    use.follow(all.stream().filter(ref -> !use.isPartial(ref)).toList());
    for (ArtefactRef ref : all) {
      if (use.isPartial(ref) && !use.isKnown(ref)) {
        use.addAll(ref);
        use.follow(List.of());
      }
    }
    return use;
  }

  /** Whether an artefact may be reduced to the items in use. */
  private boolean isPartial(ArtefactRef ref) {
    return !asked.refs().contains(ref)
        && ArtefactTypes.find(ref.type()).filter(ItemScheme::is).isPresent();
  }

  private boolean isKnown(ArtefactRef ref) {
    return whole.contains(ref) || items.containsKey(ref);
  }

  private void follow(Collection<ArtefactRef> starts) {
    open.addAll(starts);
    while (!open.isEmpty()) {
      ArtefactRef from = open.remove();
      used(from).ifPresent(this::noteUses);
    }
  }

  private void noteUses(Artefact from) {
    Map<ArtefactRef, Set<String>> codes = lists.apply(from);
    codes.forEach(this::noteCodes);
    links.uses(from).forEach(use -> note(from, use, codes.keySet()));
  }

  private void noteCodes(ArtefactRef list, Set<String> codes) {
    if (scope.test(list)) {
      reached.add(list);
      add(list, codes);
    }
  }

  /** The part of an artefact that is in use. */
  private Optional<? extends Artefact> used(ArtefactRef ref) {
    if (asked.cut().containsKey(ref)) {
      return Optional.of(asked.cut().get(ref));
    }
    return isPartial(ref)
        ? registry.items(ref).map(scheme -> reduced(ref, scheme))
        : registry.findAll(List.of(ref)).stream().findFirst();
  }

  private void note(Artefact from, Use use, Set<ArtefactRef> lists) {
    registry
        .resolve(use.artefact())
        .filter(scope)
        .filter(target -> !use.isOfAll() || !lists.contains(target))
        .ifPresent(target -> note(from, use, target));
  }

  private void note(Artefact from, Use use, ArtefactRef ref) {
    boolean isNew = reached.add(ref);
    if (!isPartial(ref)) {
      if (isNew && !asked.refs().contains(ref)) {
        open.add(ref);
      }
    } else if (!use.isOfAll()) {
      add(ref, Set.of(use.item()));
    } else if (!(from instanceof ConceptScheme)) {
      // A concept names a list for components that say nothing themselves: they are what uses it.
      addAll(ref);
    }
  }

  private void add(ArtefactRef scheme, Set<String> paths) {
    if (items.computeIfAbsent(scheme, it -> new HashSet<>()).addAll(paths)) {
      open.add(scheme);
    }
  }

  private void addAll(ArtefactRef scheme) {
    if (whole.add(scheme)) {
      open.add(scheme);
    }
  }

  /** A scheme with its items in use alone, and those above them; itself if all are in use. */
  ItemScheme<?> reduced(ArtefactRef ref, ItemScheme<?> scheme) {
    Set<String> paths = items.get(ref);
    if (whole.contains(ref) || paths == null || !isPartial(ref)) {
      return scheme;
    }
    ItemScheme<?> reduced = scheme.only(scheme.withThoseAbove(paths));
    return reduced.items().equals(scheme.items()) ? scheme : reduced;
  }
}
