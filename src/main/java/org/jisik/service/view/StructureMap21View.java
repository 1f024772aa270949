package org.jisik.service.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ItemSchemeMap21;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.artefact.RepresentationMap;
import org.jisik.model.artefact.RepresentationMap.MappedList;
import org.jisik.model.artefact.RepresentationMap.SourceValue;
import org.jisik.model.artefact.RepresentationMap.ValueMapping;
import org.jisik.model.artefact.StructureMap;
import org.jisik.model.artefact.StructureMap21;
import org.jisik.model.artefact.StructureMap21.ComponentMap;
import org.jisik.model.artefact.StructureMap21.RepresentationMapping;
import org.jisik.model.artefact.StructureMap21.ValueMap;
import org.jisik.model.artefact.StructureSet;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * One structure map of a structure set as an artefact of SDMX 3.x, after a representation map for
 * each list of values inside it; their ids are those of the map and the two components.
 *
 * <p>Lost, and said so: that the target extends the source; components whose values become texts of
 * a format, or whose codelist map is not there; components of reports, which 3.x does not have.
 */
final class StructureMap21View {

  private static final String MAPPED_TEXT = "String";

  private final StructureSet set;
  private final MapIdentities identities;
  private final Omissions omissions;
  private final List<Artefact> valueMaps = new ArrayList<>();

  StructureMap21View(StructureSet set, MapIdentities identities, Omissions omissions) {
    this.set = set;
    this.identities = identities;
    this.omissions = omissions;
  }

  /** The map under these base parts, and what it needs before it. */
  List<Artefact> of(StructureMap21 map, Maintainable base) {
    if (Boolean.TRUE.equals(map.isExtension())) {
      omissions.add("the extension by " + map.naming().id(), "SDMX 3.x maps do not extend");
    }
    List<StructureMap.ComponentMap> components =
        map.componentMaps().stream()
            .flatMap(component -> component(component, base).stream())
            .toList();
    if (components.isEmpty()) {
      omissions.add("the map " + map.naming().id(), "SDMX 3.x can say none of its component maps");
      return List.of();
    }
    List<Artefact> all = new ArrayList<>(valueMaps);
    all.add(
        new StructureMap(
            base,
            map.source(),
            map.target(),
            List.of(),
            List.of(),
            List.of(),
            components,
            List.of()));
    return all;
  }

  private Optional<StructureMap.ComponentMap> component(ComponentMap component, Maintainable base) {
    Urn source = component.source();
    Urn target = component.target();
    if (source == null || target == null || isOfReport(source) || isOfReport(target)) {
      return without(component, "SDMX 3.x has no components of reports");
    }
    RepresentationMapping mapping = component.representation();
    if (mapping == null) {
      return Optional.of(component(component, source, target, null));
    }
    Optional<Urn> values = values(mapping, base, source.item() + "_" + target.item());
    return values.isEmpty()
        ? without(component, "SDMX 3.x has no such map of values")
        : Optional.of(component(component, source, target, values.get()));
  }

  /** Reports have names of their own for what is in them. */
  private static boolean isOfReport(Urn component) {
    return !component.type().packageName().equals("datastructure");
  }

  private Optional<StructureMap.ComponentMap> without(ComponentMap component, String reason) {
    omissions.add(
        "the map of %s to %s".formatted(id(component.source()), id(component.target())), reason);
    return Optional.empty();
  }

  private static String id(@Nullable Urn component) {
    return component == null ? "nothing" : component.item();
  }

  private static StructureMap.ComponentMap component(
      ComponentMap component, Urn source, Urn target, @Nullable Urn values) {
    return new StructureMap.ComponentMap(
        component.annotations(), List.of(source.item()), List.of(target.item()), values);
  }

  private Optional<Urn> values(
      RepresentationMapping mapping, Maintainable base, String components) {
    ValueMap list = mapping.valueMap();
    return list == null
        ? codelistMap(mapping.codelistMap())
        : Optional.of(valueMap(list, base, base.id() + "_" + components));
  }

  private Optional<Urn> codelistMap(@Nullable String id) {
    return set.maps().stream()
        .filter(map -> map.naming().id().equals(id) && map instanceof ItemSchemeMap21)
        .filter(map -> SetMapsView.isCodelist(map.source()) && SetMapsView.isCodelist(map.target()))
        .map(map -> identities.ofMap(set, map).urn())
        .findFirst();
  }

  private Urn valueMap(ValueMap list, Maintainable base, String id) {
    MappedList text = new MappedList(null, MAPPED_TEXT);
    Nameable naming = new Nameable(id, null, List.of(), List.of(), base.name(), base.description());
    RepresentationMap map =
        new RepresentationMap(
            base.withNaming(naming),
            List.of(text),
            List.of(text),
            list.mappings().stream().map(StructureMap21View::mapping).toList());
    valueMaps.add(map);
    return map.ref().urn();
  }

  private static ValueMapping mapping(StructureMap21.ValueMapping mapping) {
    return new ValueMapping(
        null,
        null,
        List.of(),
        List.of(SourceValue.of(mapping.source() == null ? "" : mapping.source())),
        List.of(mapping.target() == null ? "" : mapping.target()));
  }
}
