package org.jisik.service.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.artefact.ItemSchemeMap21;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.artefact.RepresentationMap;
import org.jisik.model.artefact.StructureMap;
import org.jisik.model.artefact.StructureMap.ComponentMap;
import org.jisik.model.artefact.StructureMap21;
import org.jisik.model.artefact.StructureMap21.RepresentationMapping;
import org.jisik.model.artefact.StructureSet.SetMap;
import org.jisik.model.reference.Urn;

/**
 * One structure map of SDMX 3.x as the maps of a structure set: first the maps of codelists that it
 * uses, then itself. Maps of values that are no codes become lists of values inside it.
 *
 * <p>Lost, and said so: fixed values; times by epoch, pattern or frequency; components that are not
 * mapped one to one, that 2.1 does not have (several measures), or whose map of values cannot be
 * said or found.
 *
 * <p>2.1 says what kind each component is. Where the structure is not here that would tell, a
 * component is taken for what its counterpart is; without either structure nothing can be said.
 */
final class StructureMapView {

  private final ArtefactLookup known;
  private final StructureMap map;
  private final Omissions omissions;
  private final Optional<ComponentClasses> sources;
  private final Optional<ComponentClasses> targets;
  private final Map<Urn, ItemSchemeMap21> codelistMaps = new LinkedHashMap<>();

  StructureMapView(ArtefactLookup known, StructureMap map, Omissions omissions) {
    this.known = known;
    this.map = map;
    this.omissions = omissions;
    this.sources = ComponentClasses.of(map.source(), known);
    this.targets = ComponentClasses.of(map.target(), known);
  }

  /** The maps of the set; none if 2.1 cannot say a single component map. */
  List<SetMap> maps() {
    String reason = "SDMX 2.1 has none";
    omissions.addAny(map.epochMaps(), "maps of epochs", reason);
    omissions.addAny(map.datePatternMaps(), "maps of date patterns", reason);
    omissions.addAny(map.frequencyFormats(), "formats of frequencies", reason);
    omissions.addAny(map.fixedValueMaps(), "fixed values", reason);
    List<StructureMap21.ComponentMap> components = components();
    if (components.isEmpty()) {
      return List.of();
    }
    List<SetMap> maps = new ArrayList<>(codelistMaps.values());
    maps.add(
        new StructureMap21(
            StructureSetView.naming(map), null, map.source(), map.target(), components));
    return maps;
  }

  private List<StructureMap21.ComponentMap> components() {
    String kinds = "SDMX 2.1 says what kind each component is, and %s is not here";
    if (sources.isEmpty() && targets.isEmpty()) {
      omissions.addAny(map.componentMaps(), "component maps", kinds.formatted(map.source()));
      return List.of();
    }
    if (sources.isEmpty() || targets.isEmpty()) {
      omissions.add(
          "the kinds of components, but for those of their counterparts",
          kinds.formatted(sources.isEmpty() ? map.source() : map.target()));
    }
    return map.componentMaps().stream().flatMap(one -> component(one).stream()).toList();
  }

  private Optional<Urn> source(String id, String counterpart) {
    return sources.isPresent()
        ? sources.get().find(id)
        : targets
            .flatMap(known -> known.find(counterpart))
            .flatMap(other -> ComponentClasses.assume(map.source(), id, other));
  }

  private Optional<Urn> target(String id, String counterpart) {
    return targets.isPresent()
        ? targets.get().find(id)
        : sources
            .flatMap(known -> known.find(counterpart))
            .flatMap(other -> ComponentClasses.assume(map.target(), id, other));
  }

  private Optional<StructureMap21.ComponentMap> component(ComponentMap component) {
    if (component.sources().size() != 1 || component.targets().size() != 1) {
      return without(component, "SDMX 2.1 maps components one to one");
    }
    String from = component.sources().get(0);
    String to = component.targets().get(0);
    Optional<Urn> source = source(from, to);
    Optional<Urn> target = target(to, from);
    if (source.isEmpty() || target.isEmpty()) {
      return without(component, "SDMX 2.1 sees no such component there");
    }
    Urn reference = component.representationMap();
    Optional<RepresentationMapping> values =
        reference == null ? Optional.empty() : representation(reference);
    if (reference != null && values.isEmpty()) {
      return without(component, "SDMX 2.1 cannot say %s".formatted(reference));
    }
    return Optional.of(
        new StructureMap21.ComponentMap(
            component.annotations(), source.get(), target.get(), values.orElse(null)));
  }

  private Optional<StructureMap21.ComponentMap> without(ComponentMap component, String reason) {
    omissions.add(
        "the map of %s to %s"
            .formatted(
                String.join(", ", component.sources()), String.join(", ", component.targets())),
        reason);
    return Optional.empty();
  }

  private Optional<RepresentationMapping> representation(Urn reference) {
    if (codelistMaps.containsKey(reference)) {
      return Optional.of(byCodelistMap(codelistMaps.get(reference)));
    }
    return known
        .find(reference, RepresentationMap.class)
        .flatMap(
            found ->
                StructureSetView.isOfCodes(found)
                    ? codelistMap(found, reference)
                    : valueMap(found));
  }

  private Optional<RepresentationMapping> codelistMap(RepresentationMap values, Urn reference) {
    Optional<ItemSchemeMap21> codelistMap =
        StructureSetView.codes(values, naming(values), omissions).findFirst();
    codelistMap.ifPresent(found -> codelistMaps.put(reference, found));
    return codelistMap.map(StructureMapView::byCodelistMap);
  }

  private static RepresentationMapping byCodelistMap(ItemSchemeMap21 codelistMap) {
    return new RepresentationMapping(codelistMap.naming().id(), null, null, null);
  }

  /** The names of a map in this set, where ids of other agencies and versions may meet. */
  private Nameable naming(RepresentationMap values) {
    Nameable own = values.base().naming();
    String id =
        Stream.iterate(1, count -> count + 1)
            .map(count -> count == 1 ? own.id() : own.id() + "_" + count)
            .filter(free -> !free.equals(map.base().id()) && !isTaken(free))
            .findFirst()
            .orElseThrow();
    return own.withId(id);
  }

  private boolean isTaken(String id) {
    return codelistMaps.values().stream().anyMatch(taken -> taken.naming().id().equals(id));
  }

  private Optional<RepresentationMapping> valueMap(RepresentationMap values) {
    boolean isOneToOne = values.sources().size() == 1 && values.targets().size() == 1;
    return isOneToOne
        ? PlainMappings.of(values, omissions)
            .asValues()
            .map(found -> new RepresentationMapping(null, null, null, found))
        : Optional.empty();
  }
}
