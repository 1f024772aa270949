package org.jisik.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.error.NoResults;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactType;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.query.StructureQuery;
import org.jisik.service.view.ArtefactViews;
import org.jisik.service.view.Viewed;

/** Answers questions for structures. */
@ApplicationScoped
public class StructureService {

  private final Registry registry;
  private final ArtefactViews views;

  public StructureService(Registry registry, ArtefactViews views) {
    this.registry = registry;
    this.views = views;
  }

  /**
   * The structures that a query asks for, with those that come along.
   *
   * @throws NoResults if nothing matches
   */
  public StructureAnswer find(StructureQuery query) {
    return answer(query, new Viewed(whole(query), List.of()));
  }

  private StructureAnswer answer(StructureQuery query, Viewed viewed) {
    List<Artefact> artefacts =
        query.detail() == StructureQuery.Detail.ALL_STUBS
            ? viewed.artefacts().stream().map(Stub::of).toList()
            : viewed.artefacts();
    return new StructureAnswer(artefacts, viewed.leftOut(), "s" + registry.revision());
  }

  private List<Artefact> whole(StructureQuery query) {
    List<ArtefactRef> asked = matching(query);
    if (asked.isEmpty()) {
      throw new NoResults(
          "no structure matches type %s, agency %s, id %s, version %s"
              .formatted(
                  list(query.types()),
                  list(query.agencies()),
                  list(query.ids()),
                  list(query.versions())));
    }
    Set<ArtefactRef> all = new References(registry).with(asked, query.references());
    return registry.findAll(List.copyOf(all));
  }

  /**
   * The same, as the formats of an era can say it.
   *
   * @throws org.jisik.error.NotAcceptable if that era can say none of the structures
   */
  public StructureAnswer find(StructureQuery query, Era era) {
    return answer(query, views.view(whole(query), era)).orNotAcceptable();
  }

  private static String list(Collection<String> texts) {
    return texts.stream().sorted().collect(Collectors.joining(","));
  }

  private List<ArtefactRef> matching(StructureQuery query) {
    Set<String> classes = classes(query.types());
    Map<String, List<ArtefactRef>> versions =
        registry.list().stream()
            .filter(ref -> classes.contains(ref.type().name()))
            .filter(ref -> allows(query.agencies(), ref.agency()) && allows(query.ids(), ref.id()))
            .filter(ref -> isMeant(query.types(), ref))
            .collect(
                Collectors.groupingBy(
                    StructureService::withoutVersion, LinkedHashMap::new, Collectors.toList()));
    List<ArtefactRef> matching = new ArrayList<>();
    for (List<ArtefactRef> one : versions.values()) {
      Set<ArtefactRef> wanted =
          query.versions().stream()
              .flatMap(version -> Registry.select(one, version).stream())
              .collect(Collectors.toSet());
      one.stream().filter(wanted::contains).forEach(matching::add);
    }
    return matching;
  }

  private static Set<String> classes(Set<String> resources) {
    return ArtefactTypes.ALL.stream()
        .filter(type -> allows(resources, type.resource()))
        .map(ArtefactType::structureClass)
        .map(structureClass -> structureClass.name())
        .collect(Collectors.toSet());
  }

  /** Resources may stand for some artefacts of a class only: then the artefact itself must tell. */
  private boolean isMeant(Set<String> resources, ArtefactRef ref) {
    return allows(resources, ref.type().name().toLowerCase(Locale.ROOT))
        || registry.findAll(List.of(ref)).stream()
            .anyMatch(
                artefact ->
                    resources.stream()
                        .anyMatch(resource -> ArtefactViews.isMeant(resource, artefact)));
  }

  private static String withoutVersion(ArtefactRef ref) {
    return ref.type().name() + " " + ref.agency() + ":" + ref.id();
  }

  private static boolean allows(Set<String> wanted, String value) {
    return wanted.contains(StructureQuery.ANY) || wanted.contains(value);
  }
}
