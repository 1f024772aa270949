package org.jisik.service.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.artefact.CategorySchemeMap;
import org.jisik.model.artefact.ConceptSchemeMap;
import org.jisik.model.artefact.ItemMap;
import org.jisik.model.artefact.ItemSchemeMap;
import org.jisik.model.artefact.ItemSchemeMap21;
import org.jisik.model.artefact.ItemSchemeMap21.ItemAssociation;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.artefact.OrganisationSchemeMap;
import org.jisik.model.artefact.ReportingTaxonomyMap;
import org.jisik.model.artefact.RepresentationMap;
import org.jisik.model.artefact.RepresentationMap.MappedList;
import org.jisik.model.artefact.RepresentationMap.SourceValue;
import org.jisik.model.artefact.RepresentationMap.ValueMapping;
import org.jisik.model.artefact.StructureMap21;
import org.jisik.model.artefact.StructureSet;
import org.jisik.model.artefact.StructureSet.SetMap;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * How SDMX 3.x sees a structure set of 2.1: as the maps in it, each an artefact of the agency and
 * version of the set under its own id, with what is said of the set said of each. Maps of codes are
 * representation maps.
 *
 * <p>Lost, and said so: the related structures; maps of hierarchical codelists; and of structure
 * maps what {@link StructureMap21View} lists. Where other artefacts have the id of a map, see
 * {@link MapIdentities}. A stub does not say its maps, so nothing is seen of it.
 */
final class SetMapsView implements EraView {

  private final MapIdentities identities;

  SetMapsView(ArtefactLookup known) {
    this.identities = new MapIdentities(known);
  }

  @Override
  public Viewed of(Artefact artefact, Era era) {
    return era.isSince30() && artefact instanceof StructureSet set
        ? maps(set)
        : Viewed.as(artefact);
  }

  private Viewed maps(StructureSet set) {
    Omissions omissions = new Omissions(set);
    omissions.addAny(set.relatedStructures(), "related structures", "SDMX 3.x has none");
    List<Artefact> maps = new ArrayList<>();
    set.maps().forEach(map -> maps.addAll(artefacts(set, map, omissions)));
    return maps.isEmpty()
        ? omissions.nothing("SDMX 3.x knows maps, not sets, and there is none that it can say")
        : omissions.viewed(maps);
  }

  private List<? extends Artefact> artefacts(StructureSet set, SetMap map, Omissions omissions) {
    Maintainable base = base(set, map);
    return map instanceof StructureMap21 structures
        ? new StructureMap21View(set, identities, omissions).of(structures, base)
        : items((ItemSchemeMap21) map, base, omissions).stream().toList();
  }

  /** What is said of the set and of the map, under the id that the map has in 3.x. */
  private Maintainable base(StructureSet set, SetMap map) {
    Maintainable base = set.base();
    Nameable own = map.naming();
    return base.withNaming(
        new Nameable(
            identities.ofMap(set, map).id(),
            own.uri() == null ? base.uri() : own.uri(),
            Stream.concat(base.annotations().stream(), own.annotations().stream()).toList(),
            Stream.concat(base.links().stream(), own.links().stream()).toList(),
            own.name(),
            own.description()));
  }

  private static Optional<Artefact> items(
      ItemSchemeMap21 map, Maintainable base, Omissions omissions) {
    return switch (map.kind()) {
      case CONCEPT_SCHEME -> Optional.of(items(map, base, ConceptSchemeMap::new));
      case CATEGORY_SCHEME -> Optional.of(items(map, base, CategorySchemeMap::new));
      case ORGANISATION_SCHEME -> Optional.of(items(map, base, OrganisationSchemeMap::new));
      case REPORTING_TAXONOMY -> Optional.of(items(map, base, ReportingTaxonomyMap::new));
      case CODELIST, HYBRID_CODELIST -> codes(map, base, omissions);
    };
  }

  private static Artefact items(
      ItemSchemeMap21 map, Maintainable base, ItemSchemeMap.Maker<?> maker) {
    return maker.of(
        base,
        map.source(),
        map.target(),
        map.items().stream()
            .map(
                item ->
                    new ItemMap(null, null, item.annotations(), source(item), id(item.target())))
            .toList());
  }

  private static SourceValue source(ItemAssociation item) {
    return SourceValue.of(id(item.source()));
  }

  private static String id(@Nullable Urn item) {
    return item == null ? "" : item.item();
  }

  private static Optional<Artefact> codes(
      ItemSchemeMap21 map, Maintainable base, Omissions omissions) {
    if (!isCodelist(map.source()) || !isCodelist(map.target())) {
      omissions.add(
          "the map %s".formatted(map.naming().id()), "SDMX 3.x has no maps of hierarchical codes");
      return Optional.empty();
    }
    return Optional.of(
        new RepresentationMap(
            base,
            List.of(new MappedList(map.source(), null)),
            List.of(new MappedList(map.target(), null)),
            map.items().stream()
                .map(
                    item ->
                        new ValueMapping(
                            null,
                            null,
                            item.annotations(),
                            List.of(source(item)),
                            List.of(id(item.target()))))
                .toList()));
  }

  /** Whether a map of codes with this end can be said in 3.x. */
  static boolean isCodelist(@Nullable Urn scheme) {
    return scheme != null && scheme.type().name().equals("Codelist");
  }
}
