package org.jisik.service.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jisik.model.artefact.ItemMap;
import org.jisik.model.artefact.ItemSchemeMap21;
import org.jisik.model.artefact.ItemSchemeMap21.ItemAssociation;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.artefact.RepresentationMap;
import org.jisik.model.artefact.RepresentationMap.SourceValue;
import org.jisik.model.artefact.RepresentationMap.ValueMapping;
import org.jisik.model.artefact.StructureMap21;
import org.jisik.model.artefact.StructureMap21.ValueMap;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * Those mappings of 3.x that SDMX 2.1 can say: a value that always becomes another, without
 * patterns, parts of texts, periods of validity or values that become nothing.
 */
final class PlainMappings {

  private final List<ItemMap> plain;

  private PlainMappings(List<ItemMap> plain) {
    this.plain = plain;
  }

  /** The plain ones of some mappings; the others are omitted. */
  static PlainMappings of(List<ItemMap> mappings, Omissions omissions) {
    omissions.addAny(
        only(mappings, map -> !isText(map.source())),
        "mappings of patterns",
        "SDMX 2.1 has neither regular expressions nor parts of texts");
    List<ItemMap> texts = only(mappings, map -> isText(map.source()));
    omissions.addAny(
        only(texts, map -> map.target() == null),
        "mappings to nothing",
        "SDMX 2.1 has no values without a counterpart");
    List<ItemMap> pairs = only(texts, map -> map.target() != null);
    omissions.addAny(
        only(pairs, PlainMappings::isLimited),
        "mappings for a time",
        "SDMX 2.1 would take them to hold for ever");
    return new PlainMappings(only(pairs, map -> !isLimited(map)));
  }

  /** The plain ones of a map of one list of values to one other; the others are omitted. */
  static PlainMappings of(RepresentationMap map, Omissions omissions) {
    return of(map.mappings().stream().map(PlainMappings::single).toList(), omissions);
  }

  private static ItemMap single(ValueMapping mapping) {
    return new ItemMap(
        mapping.validFrom(),
        mapping.validTo(),
        mapping.annotations(),
        mapping.sources().isEmpty() ? null : mapping.sources().get(0),
        mapping.targets().isEmpty() ? null : mapping.targets().get(0));
  }

  private static List<ItemMap> only(List<ItemMap> mappings, Predicate<ItemMap> which) {
    return mappings.stream().filter(which).toList();
  }

  private static boolean isText(@Nullable SourceValue source) {
    return source != null
        && !Boolean.TRUE.equals(source.isRegEx())
        && source.startIndex() == null
        && source.endIndex() == null;
  }

  private static boolean isLimited(ItemMap map) {
    return map.validFrom() != null || map.validTo() != null;
  }

  /** These as a map of items; empty if there are none, because 2.1 has no map without any. */
  Optional<ItemSchemeMap21> asItems(
      ItemSchemeMap21.Kind kind, Nameable naming, @Nullable Urn source, @Nullable Urn target) {
    if (plain.isEmpty() || source == null || target == null) {
      return Optional.empty();
    }
    List<ItemAssociation> items =
        plain.stream()
            .map(
                map ->
                    new ItemAssociation(
                        map.annotations(), item(source, value(map)), item(target, map.target())))
            .toList();
    return Optional.of(new ItemSchemeMap21(kind, naming, source, target, items));
  }

  private static Urn item(Urn scheme, @Nullable String id) {
    return scheme.item(scheme.type().item().orElseThrow().name(), Objects.requireNonNull(id));
  }

  /** These as values of components; empty if there are none. */
  Optional<ValueMap> asValues() {
    return plain.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ValueMap(
                plain.stream()
                    .map(map -> new StructureMap21.ValueMapping(value(map), map.target()))
                    .toList()));
  }

  private static String value(ItemMap map) {
    return Objects.requireNonNull(map.source()).value();
  }
}
