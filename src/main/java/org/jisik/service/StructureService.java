package org.jisik.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jisik.error.NoResults;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ItemScheme;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.query.StructureQuery;
import org.jisik.query.StructureQuery.Detail;
import org.jisik.query.StructureQuery.Extent;
import org.jisik.service.view.ArtefactViews;
import org.jisik.service.view.Viewed;

/**
 * Answers questions for structures.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/structures.md">SDMX-REST
 *     2.2.2, structure queries</a>
 */
@ApplicationScoped
public class StructureService {

  private final Registry registry;
  private final Clock clock;

  public StructureService(Registry registry, Clock clock) {
    this.registry = registry;
    this.clock = clock;
  }

  /**
   * The structures that a query asks for, with those that come along.
   *
   * @throws NoResults if nothing matches
   */
  public StructureAnswer find(StructureQuery query) {
    Registry then = registry.at(query.asOf());
    boolean isRaw = query.detail() == Detail.RAW;
    return answer(query, then, found(query, then, isRaw).map(it -> new Viewed(it, List.of())));
  }

  /**
   * The same, as the formats of an era can say it. SDMX 2.1 cannot say that a codelist extends
   * others: there it has their codes even if it is asked for as it is kept.
   *
   * @throws org.jisik.error.NotAcceptable if that era can say none of the structures
   */
  public StructureAnswer find(StructureQuery query, Era era) {
    Registry then = registry.at(query.asOf());
    boolean isRaw = query.detail() == Detail.RAW && era.isSince30();
    ArtefactViews views = new ArtefactViews(then);
    return answer(query, then, found(query, then, isRaw).map(it -> views.view(it, era)))
        .orNotAcceptable();
  }

  /** What was asked for, and what comes along. */
  private record Found<T>(T asked, T along) {
    <R> Found<R> map(Function<T, R> change) {
      return new Found<>(change.apply(asked), change.apply(along));
    }
  }

  private Found<List<Artefact>> found(StructureQuery query, Registry then, boolean isRaw) {
    Asked asked = Asked.in(then, query.which(), isRaw);
    if (asked.refs().isEmpty()) {
      throw new NoResults("no structure matches " + query.which());
    }
    boolean isPartial = query.detail() == Detail.REFERENCE_PARTIAL;
    Links links = new Links(then, asked.cut(), isRaw);
    Set<ArtefactRef> along =
        new References(then, links, asked, isPartial).along(query.references());
    List<Artefact> matching = asked.in(then, isRaw);
    List<Artefact> related = then.all(along, isRaw);
    return new Found<>(
        matching, isPartial ? partial(related, query, then, links, asked, along) : related);
  }

  private List<Artefact> partial(
      List<Artefact> related,
      StructureQuery query,
      Registry then,
      Links links,
      Asked asked,
      Set<ArtefactRef> along) {
    AllowedCodes allowed =
        new AllowedCodes(then, query.asOf().orElseGet(clock::instant), asked.refs());
    ComponentCodes codes = new ComponentCodes(then, allowed, asked.refs(), along);
    ItemUse use = ItemUse.within(then, links, asked, along, codes);
    return related.stream()
        .map(it -> it instanceof ItemScheme<?> scheme ? use.reduced(it.ref(), scheme) : it)
        .toList();
  }

  private static StructureAnswer answer(StructureQuery query, Registry then, Found<Viewed> found) {
    return new StructureAnswer(
        Stream.concat(
                told(found.asked(), query.detail().matching()),
                told(found.along(), query.detail().referenced()))
            .toList(),
        Stream.concat(found.asked().leftOut().stream(), found.along().leftOut().stream()).toList(),
        "s" + then.revision());
  }

  private static Stream<Artefact> told(Viewed viewed, Extent extent) {
    Stream<Artefact> artefacts = viewed.artefacts().stream();
    return switch (extent) {
      case FULL -> artefacts;
      case STUB -> artefacts.map(Stub::of);
      case COMPLETE_STUB -> artefacts.map(Stub::complete);
    };
  }
}
