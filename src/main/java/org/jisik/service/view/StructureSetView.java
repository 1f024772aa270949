package org.jisik.service.view;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.artefact.ItemSchemeMap;
import org.jisik.model.artefact.ItemSchemeMap21;
import org.jisik.model.artefact.ItemSchemeMap21.Kind;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.artefact.RepresentationMap;
import org.jisik.model.artefact.RepresentationMap.MappedList;
import org.jisik.model.artefact.StructureMap;
import org.jisik.model.artefact.StructureSet;
import org.jisik.model.artefact.StructureSet.SetMap;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * How SDMX 2.1 sees the maps of 3.x: each as a structure set of the same agency, id and version,
 * with one map of the same id in it. The set of a structure map also has the maps of codelists that
 * it uses.
 *
 * <p>Lost, and said so: mappings of patterns and parts of texts, mappings for a time, values
 * without a counterpart; maps between several lists, or of values that are no codes, unless a
 * structure map uses them; and of structure maps what {@link StructureMapView} lists. Where maps of
 * several classes share an identity, see {@link MapIdentities}. A stub becomes an empty set.
 */
final class StructureSetView implements EraView {

  private final ArtefactLookup known;
  private final MapIdentities identities;

  StructureSetView(ArtefactLookup known) {
    this.known = known;
    this.identities = new MapIdentities(known);
  }

  @Override
  public Viewed of(Artefact artefact, Era era) {
    if (era != Era.V21) {
      return Viewed.as(artefact);
    }
    if (artefact instanceof StructureMap map) {
      return set(map, omissions -> new StructureMapView(known, map, omissions).maps());
    }
    if (artefact instanceof RepresentationMap map) {
      return set(map, omissions -> codes(map, naming(map), omissions).toList());
    }
    if (artefact instanceof ItemSchemeMap map) {
      return set(map, omissions -> items(map, omissions).toList());
    }
    return Viewed.as(artefact);
  }

  private Viewed set(Artefact map, Function<Omissions, ? extends List<? extends SetMap>> content) {
    Omissions omissions = new Omissions(map);
    boolean isStub = Boolean.TRUE.equals(map.base().isExternalReference());
    List<? extends SetMap> maps = isStub ? List.of() : content.apply(omissions);
    if (maps.isEmpty() && !isStub) {
      return omissions.nothing("SDMX 2.1 can say none of its mappings");
    }
    Maintainable base = map.base().withNaming(map.base().naming().withId(identities.ofSet(map)));
    return omissions.viewed(List.of(new StructureSet(base, List.of(), List.copyOf(maps))));
  }

  /** The names of the map in the set; all else is said of the set. */
  static Nameable naming(Artefact map) {
    Maintainable base = map.base();
    return new Nameable(base.id(), null, List.of(), List.of(), base.name(), base.description());
  }

  private static Stream<ItemSchemeMap21> items(ItemSchemeMap map, Omissions omissions) {
    Kind kind =
        Stream.of(Kind.values())
            .filter(one -> one.mapClass().equals(map.type().structureClass().name()))
            .findFirst()
            .orElseThrow();
    return PlainMappings.of(map.itemMaps(), omissions)
        .asItems(kind, naming(map), map.source(), map.target())
        .stream();
  }

  /** A map of one codelist to one other; nothing if it is of anything else. */
  static Stream<ItemSchemeMap21> codes(
      RepresentationMap map, Nameable naming, Omissions omissions) {
    return isOfCodes(map)
        ? PlainMappings.of(map, omissions)
            .asItems(Kind.CODELIST, naming, codelist(map.sources()), codelist(map.targets()))
            .stream()
        : Stream.empty();
  }

  /** Whether the map is of one codelist to one other. */
  static boolean isOfCodes(RepresentationMap map) {
    return codelist(map.sources()) != null && codelist(map.targets()) != null;
  }

  /** The one codelist of a side; 2.1 has no value lists. */
  private static @Nullable Urn codelist(List<MappedList> lists) {
    Urn codelist = lists.size() == 1 ? lists.get(0).codelist() : null;
    return codelist != null && codelist.type().name().equals("Codelist") ? codelist : null;
  }
}
