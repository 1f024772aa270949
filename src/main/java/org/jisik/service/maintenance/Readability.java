package org.jisik.service.maintenance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jisik.model.artefact.Attribute;
import org.jisik.model.artefact.DataStructure;
import org.jisik.model.artefact.DataStructureComponents;
import org.jisik.model.artefact.DimensionComponent;
import org.jisik.model.artefact.Measure;

/**
 * Whether data that were stored under one structure can be read under another: keys are stored in
 * the order of the dimensions, values by the ids of measures and attributes.
 *
 * @param then the structure that they were stored under
 * @param now the structure that they would be read under
 */
record Readability(DataStructure then, DataStructure now) {

  /** What could no longer be read, each as a clause. */
  Stream<String> losses() {
    return Stream.of(dimensions(), measures(), attributes()).flatMap(losses -> losses);
  }

  private Stream<String> dimensions() {
    List<String> old = dimensionIds(then);
    List<String> fresh = dimensionIds(now);
    return old.equals(fresh)
        ? Stream.empty()
        : Stream.of("its dimensions would be %s instead of %s".formatted(fresh, old));
  }

  private static List<String> dimensionIds(DataStructure structure) {
    DataStructureComponents components = structure.components();
    return components == null
        ? List.of()
        : components.dimensionList().components().stream().map(DimensionComponent::id).toList();
  }

  private Stream<String> measures() {
    List<String> kept = now.measures().stream().map(Measure::id).toList();
    return then.measures().stream()
        .map(Measure::id)
        .filter(id -> !kept.contains(id))
        .map("its measure %s would be gone"::formatted);
  }

  private Stream<String> attributes() {
    Map<String, Attribute> kept = new HashMap<>();
    now.attributes().forEach(attribute -> kept.put(attribute.id(), attribute));
    return then.attributes().stream().flatMap(attribute -> loss(attribute, kept));
  }

  private static Stream<String> loss(Attribute attribute, Map<String, Attribute> kept) {
    Attribute fresh = kept.get(attribute.id());
    if (fresh == null) {
      return Stream.of("its attribute %s would be gone".formatted(attribute.id()));
    }
    return Objects.equals(attribute.relationship(), fresh.relationship())
        ? Stream.empty()
        : Stream.of("its attribute %s would describe something else".formatted(attribute.id()));
  }
}
