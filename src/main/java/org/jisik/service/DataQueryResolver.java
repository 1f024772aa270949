package org.jisik.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.error.NotFound;
import org.jisik.model.artefact.Dataflow;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.query.Codes;
import org.jisik.query.DataDetail;
import org.jisik.query.DataQuery;
import org.jisik.query.FlowRef;
import org.jisik.query.StructureQuery;
import org.jisik.store.Selection;

/** Looks up what a question for data names, and checks it against the structures. */
@ApplicationScoped
public class DataQueryResolver {

  private final Registry registry;
  private final DataLayouts layouts;

  public DataQueryResolver(Registry registry, DataLayouts layouts) {
    this.registry = registry;
    this.layouts = layouts;
  }

  /**
   * The question for each flow that it names, by agency, id and version.
   *
   * @throws NotFound if there is no such dataflow
   * @throws org.jisik.error.InvalidSemantics if the question does not fit the structure of a flow
   */
  public List<ResolvedDataQuery> resolve(DataQuery query) {
    return flows(query.flow()).stream().map(flow -> resolve(flow, query)).toList();
  }

  private List<ArtefactRef> flows(FlowRef wanted) {
    List<ArtefactRef> candidates =
        registry.list().stream()
            .filter(ref -> ref.type().equals(Dataflow.TYPE.structureClass()))
            .filter(
                ref ->
                    wanted.agency().equals(StructureQuery.ANY)
                        || ref.agency().equals(wanted.agency()))
            .filter(ref -> wanted.id().equals(StructureQuery.ANY) || ref.id().equals(wanted.id()))
            .toList();
    List<ArtefactRef> flows =
        candidates.stream()
            .collect(Collectors.groupingBy(ref -> ref.agency() + ":" + ref.id()))
            .values()
            .stream()
            .flatMap(versions -> Registry.select(versions, wanted.version()).stream())
            .sorted((one, other) -> one.label().compareTo(other.label()))
            .toList();
    if (flows.isEmpty()) {
      throw new NotFound("dataflow %s does not exist".formatted(wanted));
    }
    return flows;
  }

  private ResolvedDataQuery resolve(ArtefactRef flow, DataQuery query) {
    DataLayout layout = layouts.layout(flow);
    FlowView view = layouts.view(flow);
    Optional<Component> measureDimension = layouts.measureDimension(flow);
    List<List<Codes>> keys =
        new KeyResolver(layout, measureDimension.map(Component::id).orElse(""), view.slice())
            .resolve(query.keys(), query.filters());
    DataQuery.Observations wish = query.observations();
    boolean observations =
        wish.detail() != DataDetail.NO_DATA && wish.detail() != DataDetail.SERIES_KEYS_ONLY;
    int width = layout.dimensions().size();
    Selection selection =
        new Selection(
            keys.stream().map(key -> key.subList(0, width)).toList(),
            query.time(),
            wish.first(),
            wish.last(),
            observations);
    return new ResolvedDataQuery(
        view.source(), layout, selection, measures(layout, keys), measureDimension);
  }

  /** The measures that any of the keys allows at the position behind the dimensions. */
  private static Set<String> measures(DataLayout layout, List<List<Codes>> keys) {
    int position = layout.dimensions().size();
    return layout.measures().stream()
        .map(Component::id)
        .filter(id -> keys.stream().anyMatch(key -> key.get(position).allows(id)))
        .collect(Collectors.toSet());
  }
}
