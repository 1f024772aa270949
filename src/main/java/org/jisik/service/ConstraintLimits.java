package org.jisik.service;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisik.model.artefact.CubeRegion;
import org.jisik.model.artefact.DataConstraint;
import org.jisik.model.artefact.DataKeySet;
import org.jisik.model.artefact.DataKeySet.DataKey;
import org.jisik.model.artefact.MemberSelection;
import org.jisik.model.artefact.MemberSelection.SelectedValue;
import org.jisik.model.artefact.MetadataConstraint;
import org.jisik.model.artefact.MetadataTargetRegion;

/**
 * What a constraint says of the codes of single components: those that occur in some key or region
 * that it allows, at some time.
 *
 * @see <a href="https://sdmx.org/standards-2/">SDMX 3.0, section 6, Technical Notes:
 *     constraints</a>
 */
record ConstraintLimits(List<Region> regions, List<DataKeySet> keySets) {

  /** A region by the selections of its components. */
  record Region(boolean isIncluded, List<MemberSelection> selections) {

    private static Region of(CubeRegion region) {
      return new Region(
          region.isIncluded(),
          Stream.concat(region.dimensions().stream(), region.components().stream()).toList());
    }

    private static Region of(MetadataTargetRegion region) {
      return new Region(region.isIncluded(), region.attributes());
    }

    private Optional<MemberSelection> find(String component) {
      return selections.stream().filter(it -> it.id().equals(component)).findFirst();
    }
  }

  static ConstraintLimits of(DataConstraint constraint) {
    return new ConstraintLimits(
        Stream.concat(
                constraint.regions().stream().map(Region::of),
                constraint.metadataRegions().stream().map(Region::of))
            .toList(),
        constraint.keySets());
  }

  static ConstraintLimits of(MetadataConstraint constraint) {
    return new ConstraintLimits(constraint.regions().stream().map(Region::of).toList(), List.of());
  }

  /** The codes of a list that a component may have. */
  Set<String> allowed(String component, CodeTree codes) {
    Set<String> allowed = new HashSet<>(codes.ids());
    union(regions(true), region -> region.find(component).map(it -> selected(it, codes)))
        .ifPresent(allowed::retainAll);
    regions(false)
        .filter(region -> region.selections().size() == 1)
        .flatMap(region -> region.find(component).stream())
        .forEach(selection -> allowed.removeAll(always(selection, codes)));
    union(keys(true), key -> stated(key, component, codes)).ifPresent(allowed::retainAll);
    keys(false)
        .filter(key -> key.values().size() + key.components().size() == 1)
        .filter(key -> key.validFrom() == null && key.validTo() == null)
        .flatMap(key -> stated(key, component, codes).stream())
        .forEach(allowed::removeAll);
    return allowed;
  }

  private Stream<Region> regions(boolean isIncluded) {
    return regions.stream().filter(region -> region.isIncluded() == isIncluded);
  }

  private Stream<DataKey> keys(boolean isIncluded) {
    return keySets.stream()
        .filter(set -> set.isIncluded() == isIncluded)
        .flatMap(set -> set.keys().stream());
  }

  /** All codes that any of them says; empty if one says nothing, or if there are none. */
  private static <S> Optional<Set<String>> union(
      Stream<S> all, Function<S, Optional<Set<String>>> said) {
    List<Optional<Set<String>>> each = all.map(said).toList();
    return each.isEmpty() || each.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(
            each.stream()
                .flatMap(Optional::stream)
                .flatMap(Set::stream)
                .collect(Collectors.toSet()));
  }

  /** What a selection means, at whatever time. */
  private static Set<String> selected(MemberSelection selection, CodeTree codes) {
    if (selection.time() != null) {
      return codes.ids();
    }
    if (selection.isIncluded()) {
      return codes(selection.values().stream(), codes);
    }
    Set<String> others = new HashSet<>(codes.ids());
    if (selection.validFrom() == null && selection.validTo() == null) {
      others.removeAll(
          codes(selection.values().stream().filter(ConstraintLimits::isAlways), codes));
    }
    return others;
  }

  /** What a selection means at all times. */
  private static Set<String> always(MemberSelection selection, CodeTree codes) {
    if (selection.validFrom() != null || selection.validTo() != null || selection.time() != null) {
      return Set.of();
    }
    Set<String> named =
        codes(selection.values().stream().filter(ConstraintLimits::isAlways), codes);
    if (selection.isIncluded()) {
      return named;
    }
    Set<String> others = new HashSet<>(codes.ids());
    others.removeAll(selected(asIncluded(selection), codes));
    return others;
  }

  private static MemberSelection asIncluded(MemberSelection selection) {
    return new MemberSelection(
        selection.id(), true, selection.removePrefix(), null, null, selection.values(), null);
  }

  private static boolean isAlways(SelectedValue value) {
    return value.validFrom() == null && value.validTo() == null;
  }

  private static Set<String> codes(Stream<SelectedValue> values, CodeTree codes) {
    return values
        .flatMap(value -> codes.select(value.value(), value.cascade()).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<Set<String>> stated(DataKey key, String component, CodeTree codes) {
    return key.values().stream()
        .filter(value -> value.id().equals(component))
        .findFirst()
        .map(
            value ->
                value.values().stream()
                    .flatMap(it -> codes.select(it, null).stream())
                    .collect(Collectors.toSet()))
        .or(
            () ->
                key.components().stream()
                    .filter(it -> it.id().equals(component))
                    .findFirst()
                    .map(it -> selected(it, codes)));
  }
}
