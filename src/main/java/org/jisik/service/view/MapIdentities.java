package org.jisik.service.view;

import java.util.List;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.artefact.ItemSchemeMap21;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.StructureSet;
import org.jisik.model.artefact.StructureSet.SetMap;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.StructureClass;
import org.jisik.model.reference.Urn;

/**
 * The ids that maps have in the era they do not come from. There an id may be taken: the many
 * classes of 3.x are one in 2.1, and sets of 2.1 may have maps of one id in them. Then it gets a
 * prefix, and every map that shares it does, whichever is asked for.
 */
final class MapIdentities {

  /** Where they share an id, the first keeps it in 2.1. */
  private static final List<StructureClass> CLASSES =
      Stream.concat(
              Stream.of(StructureSet.TYPE.structureClass()),
              Stream.of(
                      "StructureMap",
                      "RepresentationMap",
                      "ConceptSchemeMap",
                      "CategorySchemeMap",
                      "OrganisationSchemeMap",
                      "ReportingTaxonomyMap")
                  .map(MapIdentities::since30))
          .toList();

  private final ArtefactLookup known;

  MapIdentities(ArtefactLookup known) {
    this.known = known;
  }

  private static StructureClass since30(String name) {
    return new StructureClass("structuremapping", name);
  }

  /** The id of the structure set that a map of 3.x becomes. */
  String ofSet(Artefact map) {
    StructureClass own = map.type().structureClass();
    boolean isTaken =
        CLASSES.subList(0, CLASSES.indexOf(own)).stream()
            .anyMatch(other -> exists(other, map.base(), map.base().id()));
    return isTaken ? own.name() + "_" + map.base().id() : map.base().id();
  }

  /** The artefact that a map of a set becomes in 3.x. */
  ArtefactRef ofMap(StructureSet set, SetMap map) {
    String id = map.naming().id();
    StructureClass type = type(map);
    boolean isTaken =
        exists(type, set.base(), id) || others(set).anyMatch(other -> hasMap(other, type, id));
    return new ArtefactRef(
        type, set.base().agency(), isTaken ? set.base().id() + "_" + id : id, set.base().version());
  }

  private boolean exists(StructureClass type, Maintainable base, String id) {
    return known
        .resolve(new Urn(type, base.agency(), id, base.version().text(), ""))
        .filter(found -> found.version().equals(base.version()))
        .isPresent();
  }

  /** The other sets whose maps 3.x could take for those of this one. */
  private Stream<StructureSet> others(StructureSet set) {
    ArtefactRef own = set.ref();
    return known.list().stream()
        .filter(ref -> ref.type().equals(own.type()) && ref.agency().equals(own.agency()))
        .filter(ref -> ref.version().equals(own.version()) && !ref.equals(own))
        .flatMap(ref -> known.find(ref.urn(), StructureSet.class).stream());
  }

  private static boolean hasMap(StructureSet set, StructureClass type, String id) {
    return set.maps().stream()
        .anyMatch(map -> map.naming().id().equals(id) && type(map).equals(type));
  }

  /** Maps of codes, hybrid ones too, are maps of representations in 3.x. */
  private static StructureClass type(SetMap map) {
    if (!(map instanceof ItemSchemeMap21 items)) {
      return since30("StructureMap");
    }
    return switch (items.kind()) {
      case CODELIST, HYBRID_CODELIST -> since30("RepresentationMap");
      default -> since30(items.kind().mapClass());
    };
  }
}
