package org.jisik.service.metadata;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.error.NoResults;
import org.jisik.error.NotFound;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.Item;
import org.jisik.model.artefact.ItemScheme;
import org.jisik.model.artefact.LeftOut;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.describe.Era;
import org.jisik.model.metadata.MetadataLayout;
import org.jisik.model.metadata.MetadataLayoutLookup;
import org.jisik.model.metadata.MetadataReport;
import org.jisik.model.reference.Urn;
import org.jisik.model.text.LocalisedText;
import org.jisik.query.MetadataQuery;
import org.jisik.service.Registry;

/**
 * Answers questions for reference metadata. Safe for many threads.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-rest/blob/v2.2.2/doc/metadata.md">SDMX-REST 2.2.2,
 *     metadata queries</a>
 */
@ApplicationScoped
public class MetadataService implements MetadataLayoutLookup {

  private final Registry registry;
  private volatile MetadataLayouts current;

  public MetadataService(Registry registry) {
    this.registry = registry;
    this.current = new MetadataLayouts(registry);
  }

  /** How the metadata of a flow are laid out now. */
  @Override
  public MetadataLayout layout(Urn context) {
    return layouts(Optional.empty()).layout(context);
  }

  /**
   * A set held against its structure.
   *
   * @throws NotFound if that, or what leads to it, does not exist
   */
  public Conformity conformity(MetadataSet set) {
    return Conformity.of(set, layout(required(set)));
  }

  private static Urn required(MetadataSet set) {
    Urn context = set.context();
    if (context == null) {
      throw new NotFound("%s names neither a metadataflow nor an agreement".formatted(set.ref()));
    }
    return context;
  }

  private MetadataLayouts layouts(Optional<Instant> asOf) {
    Registry then = registry.at(asOf);
    MetadataLayouts known = current;
    if (known.registry() == then) {
      return known;
    }
    MetadataLayouts fresh = new MetadataLayouts(then);
    if (asOf.isEmpty()) {
      current = fresh;
    }
    return fresh;
  }

  /**
   * The metadata sets that a query asks for.
   *
   * @throws NoResults if nothing matches
   */
  public MetadataAnswer find(MetadataQuery query) {
    MetadataLayouts layouts = layouts(query.asOf());
    List<MetadataSet> sets = new SetSearch(layouts).find(query.subject());
    if (sets.isEmpty()) {
      throw new NoResults("no metadata set matches");
    }
    List<MetadataReport> reports = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (MetadataSet set : sets) {
      try {
        reports.add(report(query.isStubs() ? set.stub() : set, layouts));
      } catch (NotFound e) {
        leftOut.add(new LeftOut(set.ref(), String.valueOf(e.getMessage())));
      }
    }
    return new MetadataAnswer(reports, leftOut);
  }

  /** The same, as the formats of an era can say it; there may be nothing left. */
  public MetadataAnswer find(MetadataQuery query, Era era) {
    MetadataAnswer answer = find(query);
    return era == Era.V21 ? new Reports21(layouts(query.asOf()).registry()).of(answer) : answer;
  }

  private static MetadataReport report(MetadataSet set, MetadataLayouts layouts) {
    Urn context = required(set);
    Map<Urn, LocalisedText> names = new HashMap<>();
    Stream.concat(Stream.of(context), set.targets().stream())
        .forEach(urn -> names.put(urn, name(urn, layouts.registry())));
    return new MetadataReport(set, layouts.layout(context), names);
  }

  private static LocalisedText name(Urn urn, Registry registry) {
    return registry
        .find(urn, Artefact.class)
        .map(artefact -> urn.isItem() ? itemName(artefact, urn.item()) : artefact.base().name())
        .orElse(LocalisedText.NONE);
  }

  private static LocalisedText itemName(Artefact artefact, String item) {
    return artefact instanceof ItemScheme<?> scheme
        ? scheme.items().stream()
            .filter(one -> one.id().equals(item))
            .findFirst()
            .map(Item::name)
            .orElse(LocalisedText.NONE)
        : LocalisedText.NONE;
  }
}
