package org.jisik.service.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jisik.model.artefact.Annotation;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactLookup;
import org.jisik.model.artefact.HierarchicalCodelist;
import org.jisik.model.artefact.HierarchicalCodelist.HierarchicalCode21;
import org.jisik.model.artefact.HierarchicalCodelist.Hierarchy21;
import org.jisik.model.artefact.Hierarchy;
import org.jisik.model.artefact.Hierarchy.HierarchicalCode;
import org.jisik.model.artefact.Identifiable;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.describe.Era;
import org.jisik.model.describe.NamedReference;
import org.jisik.model.reference.Urn;
import org.jspecify.annotations.Nullable;

/**
 * How SDMX 3.x sees a hierarchical codelist: as its hierarchies.
 *
 * <p>A single hierarchy takes the identity of the list, so that it is found by it, and becomes the
 * same list again in 2.1. Of several, each takes the id of the list and its own, {@code LIST_OWN},
 * because hierarchies of different lists may have the same id. Codes that share an id in different
 * places are told apart by their path, {@code ABOVE_OWN}. A hierarchy is left out if one of its
 * codes is of a codelist that the list does not include.
 */
final class HierarchicalCodelistView implements EraView {

  private final FreeId free;

  HierarchicalCodelistView(ArtefactLookup known) {
    this.free = new FreeId(known);
  }

  @Override
  public Viewed of(Artefact artefact, Era era) {
    return era != Era.V21 && artefact instanceof HierarchicalCodelist list
        ? hierarchies(list)
        : Viewed.as(artefact);
  }

  private Viewed hierarchies(HierarchicalCodelist list) {
    if (list.hierarchies().isEmpty()) {
      return Viewed.without(list, "since SDMX 3.0 it is its hierarchies, and it has none");
    }
    Map<String, Urn> codelists = codelists(list);
    List<Hierarchy> hierarchies = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (Hierarchy21 one : list.hierarchies()) {
      one.codes().stream()
          .flatMap(code -> dangling(code, codelists))
          .findFirst()
          .ifPresentOrElse(
              code -> leftOut.add(leftOut(list, one, code)),
              () -> hierarchies.add(hierarchy(list, one, codelists)));
    }
    return new Viewed(List.copyOf(hierarchies), leftOut);
  }

  /** The included codelists by alias. */
  private static Map<String, Urn> codelists(HierarchicalCodelist list) {
    Map<String, Urn> codelists = new HashMap<>();
    for (NamedReference included : list.includedCodelists()) {
      Urn target = included.target();
      if (target != null) {
        codelists.put(included.name() == null ? target.id() : included.name(), target);
      }
    }
    return codelists;
  }

  private static Stream<HierarchicalCode21> dangling(
      HierarchicalCode21 code, Map<String, Urn> codelists) {
    Stream<HierarchicalCode21> below =
        code.codes().stream().flatMap(one -> dangling(one, codelists));
    return urn(code, codelists) == null ? Stream.concat(Stream.of(code), below) : below;
  }

  private static @Nullable Urn urn(HierarchicalCode21 code, Map<String, Urn> codelists) {
    Urn codelist = codelists.get(String.valueOf(code.codelistAlias()));
    return code.code() != null || codelist == null || code.codeId() == null
        ? code.code()
        : codelist.item("Code", code.codeId());
  }

  private static LeftOut leftOut(
      HierarchicalCodelist list, Hierarchy21 hierarchy, HierarchicalCode21 code) {
    return new LeftOut(
        list.ref(),
        "the hierarchy " + hierarchy.id(),
        "its code %s is of a codelist '%s' that is not included"
            .formatted(code.naming().id(), code.codelistAlias()));
  }

  private Hierarchy hierarchy(
      HierarchicalCodelist list, Hierarchy21 one, Map<String, Urn> codelists) {
    boolean isUnique = ids(one.codes()).distinct().count() == ids(one.codes()).count();
    return new Hierarchy(
        base(list, one),
        Boolean.TRUE.equals(one.leveled()),
        one.level(),
        codes(one.codes(), codelists, isUnique ? null : ""));
  }

  private static Stream<String> ids(List<HierarchicalCode21> codes) {
    return codes.stream()
        .flatMap(code -> Stream.concat(Stream.of(code.naming().id()), ids(code.codes())));
  }

  private Maintainable base(HierarchicalCodelist list, Hierarchy21 one) {
    Maintainable around = free.base(list, Hierarchy.TYPE.structureClass());
    boolean isOnly = list.hierarchies().size() == 1;
    List<Annotation> annotations =
        Stream.concat(around.annotations().stream(), one.naming().annotations().stream()).toList();
    return new Maintainable(
        isOnly ? around.id() : around.id() + "_" + one.id(),
        around.agency(),
        around.version(),
        isOnly ? around.uri() : one.naming().uri(),
        null,
        null,
        around.isExternalReference(),
        around.serviceUrl(),
        around.structureUrl(),
        around.validFrom(),
        around.validTo(),
        annotations,
        one.naming().links(),
        one.naming().name(),
        one.naming().description());
  }

  /** The codes. @param path what their ids begin with; null if they keep their ids */
  private static List<HierarchicalCode> codes(
      List<HierarchicalCode21> codes, Map<String, Urn> codelists, @Nullable String path) {
    return codes.stream().map(code -> code(code, codelists, path)).toList();
  }

  private static HierarchicalCode code(
      HierarchicalCode21 code, Map<String, Urn> codelists, @Nullable String path) {
    Identifiable own = code.naming();
    String id = path == null ? own.id() : path + own.id();
    return new HierarchicalCode(
        new Identifiable(id, own.uri(), own.annotations(), own.links()),
        code.validFrom(),
        code.validTo(),
        urn(code, codelists),
        codes(code.codes(), codelists, path == null ? null : id + "_"),
        code.level());
  }
}
