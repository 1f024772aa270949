package org.jisik.service.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.artefact.HierarchicalCodelist;
import org.jisik.model.artefact.HierarchicalCodelist.HierarchicalCode21;
import org.jisik.model.artefact.HierarchicalCodelist.Hierarchy21;
import org.jisik.model.artefact.Hierarchy;
import org.jisik.model.artefact.Hierarchy.HierarchicalCode;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.Nameable;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.NamedReference;
import org.jisik.model.reference.Urn;

/**
 * How SDMX 2.1 sees a hierarchy: a hierarchical codelist of the same identity, with one hierarchy
 * of the same id.
 */
final class HierarchyView implements EraView {

  private final FreeId free;

  HierarchyView(ArtefactLookup known) {
    this.free = new FreeId(known);
  }

  @Override
  public Viewed of(Artefact artefact, Era era) {
    return Viewed.as(
        era == Era.V21 && artefact instanceof Hierarchy hierarchy ? set(hierarchy) : artefact);
  }

  private HierarchicalCodelist set(Hierarchy hierarchy) {
    return new HierarchicalCodelist(
        free.base(hierarchy, HierarchicalCodelist.TYPE.structureClass()),
        codelists(hierarchy),
        List.of(member(hierarchy)));
  }

  private static Hierarchy21 member(Hierarchy hierarchy) {
    Maintainable base = hierarchy.base();
    return new Hierarchy21(
        new Nameable(base.id(), null, List.of(), List.of(), base.name(), base.description()),
        hierarchy.hasFormalLevels(),
        hierarchy.codes().stream().map(HierarchyView::code).toList(),
        hierarchy.level());
  }

  private static HierarchicalCode21 code(HierarchicalCode code) {
    return new HierarchicalCode21(
        code.naming(),
        null,
        code.validFrom(),
        code.validTo(),
        code.code(),
        null,
        null,
        code.codes().stream().map(HierarchyView::code).toList(),
        code.level());
  }

  /** The codelists of its codes, each under an alias of its own. */
  private static List<NamedReference> codelists(Hierarchy hierarchy) {
    Map<String, Urn> byAlias = new LinkedHashMap<>();
    codes(hierarchy.codes())
        .flatMap(code -> Stream.ofNullable(code.code()))
        .map(Urn::artefact)
        .distinct()
        .forEach(codelist -> byAlias.put(alias(codelist, byAlias), codelist));
    return byAlias.entrySet().stream()
        .map(one -> new NamedReference(one.getKey(), one.getValue()))
        .toList();
  }

  private static String alias(Urn codelist, Map<String, Urn> taken) {
    return taken.containsKey(codelist.id()) ? codelist.id() + "_" + taken.size() : codelist.id();
  }

  private static Stream<HierarchicalCode> codes(List<HierarchicalCode> codes) {
    return codes.stream().flatMap(code -> Stream.concat(Stream.of(code), codes(code.codes())));
  }
}
