package org.jisik.model.artefact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jisik.model.describe.Part;
import org.jisik.model.describe.Parts;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * How the items of one scheme become those of another (SDMX 3.x). The four types of it differ in
 * what they map and in nothing else; in 2.1 they are parts of a {@link StructureSet}.
 *
 * @see <a
 *     href="https://github.com/sdmx-twg/sdmx-ml/blob/v3.0.0/schemas/SDMXStructureMapping.xsd">SDMX-ML
 *     3.0, ItemSchemeMapType</a>
 */
public sealed interface ItemSchemeMap extends Artefact
    permits ConceptSchemeMap, CategorySchemeMap, OrganisationSchemeMap, ReportingTaxonomyMap {

  /** The scheme whose items are mapped; null only in a stub. */
  @Nullable Urn source();

  /** The scheme that they are mapped to; null only in a stub. */
  @Nullable Urn target();

  /** The items, in the order written. */
  List<ItemMap> itemMaps();

  /** The items that are mapped; the whole source if a part of an id or a pattern is mapped. */
  @Override
  default Set<Use> uses() {
    Map<Urn, Set<String>> items = new HashMap<>();
    note(target(), ItemMap::target, items);
    note(source(), map -> map.source() == null ? null : map.source().value(), items);
    if (itemMaps().stream().map(ItemMap::source).anyMatch(it -> it != null && !it.isPlain())) {
      items.remove(source());
    }
    return Use.narrowed(references(), items);
  }

  private void note(
      @Nullable Urn scheme, Function<ItemMap, @Nullable String> id, Map<Urn, Set<String>> items) {
    if (scheme != null) {
      Set<String> ids = items.computeIfAbsent(scheme, it -> new HashSet<>());
      itemMaps().stream().map(id).filter(Objects::nonNull).forEach(ids::add);
    }
  }

  /** Makes a map of one of the types. */
  @FunctionalInterface
  interface Maker<M extends ItemSchemeMap> {
    M of(Maintainable base, @Nullable Urn source, @Nullable Urn target, List<ItemMap> itemMaps);
  }

  /** The type of a record that is named as SDMX names the map. */
  static <M extends ItemSchemeMap> ArtefactType<M> type(Class<M> javaType, Maker<M> maker) {
    String name = javaType.getSimpleName();
    return ArtefactType.of("structuremapping", name, javaType, parts -> shape(parts, name, maker))
        .since30(name + "s")
        .withBodyInStubs();
  }

  private static <M extends ItemSchemeMap> M shape(
      Parts<M> parts, String urnClass, Maker<M> maker) {
    return maker.of(
        parts.inline(Artefact::base, Maintainable.shape(urnClass)),
        parts.reference(Part.one("Source"), ItemSchemeMap::source),
        parts.reference(Part.one("Target"), ItemSchemeMap::target),
        parts.list(Part.many("ItemMap"), ItemSchemeMap::itemMaps, ItemMap::shape));
  }
}
