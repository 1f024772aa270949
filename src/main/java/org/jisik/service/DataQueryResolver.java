package org.jisik.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisik.error.InvalidSemantics;
import org.jisik.model.data.Component;
import org.jisik.model.data.DataLayout;
import org.jisik.query.Codes;
import org.jisik.query.DataDetail;
import org.jisik.query.DataQuery;
import org.jisik.store.Selection;

/** Looks up what a question for data names, and checks it against the structures. */
@ApplicationScoped
public class DataQueryResolver {

  private final DataContexts contexts;
  private final DataLayouts layouts;

  public DataQueryResolver(DataContexts contexts, DataLayouts layouts) {
    this.contexts = contexts;
    this.layouts = layouts;
  }

  /**
   * The question for each dataflow, data structure or agreement that it is about.
   *
   * <p>A question about several may fit some of them only: those that it does not fit have nothing
   * to answer.
   *
   * @throws org.jisik.error.NotFound if there is none
   * @throws InvalidSemantics if the question fits none of them
   */
  public List<ResolvedDataQuery> resolve(DataQuery query) {
    List<ResolvedDataQuery> resolved = new ArrayList<>();
    InvalidSemantics misfit = null;
    for (DataContexts.Match match : contexts.find(query.context())) {
      try {
        resolved.add(resolve(match, query));
      } catch (InvalidSemantics e) {
        misfit = e;
      }
    }
    if (resolved.isEmpty() && misfit != null) {
      throw misfit;
    }
    return resolved;
  }

  private ResolvedDataQuery resolve(DataContexts.Match match, DataQuery query) {
    DataLayout layout = layouts.layout(match.context());
    FlowView view = match.view();
    Optional<Component> measureDimension = layouts.measureDimension(match.context());
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
