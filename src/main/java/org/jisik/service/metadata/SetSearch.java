package org.jisik.service.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jisik.error.NotFound;
import org.jisik.model.artefact.MetadataProviderScheme;
import org.jisik.model.artefact.MetadataProvisionAgreement;
import org.jisik.model.artefact.MetadataSet;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.reference.Version;
import org.jisik.query.DataContext.Provider;
import org.jisik.query.MetadataQuery;
import org.jisik.query.StructureQuery;
import org.jisik.service.Registry;

/** Finds the metadata sets that a question means, in one state of the structures. */
final class SetSearch {

  private final Registry registry;
  private final MetadataLayouts layouts;

  SetSearch(MetadataLayouts layouts) {
    this.registry = layouts.registry();
    this.layouts = layouts;
  }

  /** The sets, in the order of their identities. */
  List<MetadataSet> find(MetadataQuery.Subject subject) {
    if (subject instanceof MetadataQuery.Named named) {
      Set<ArtefactRef> meant = named.sets().select(registry.metadataSets());
      return sets(registry.metadataSets().stream().filter(meant::contains)).toList();
    }
    if (subject instanceof MetadataQuery.ReportedFor reported) {
      Set<ArtefactRef> flows = registry.matching(reported.flows());
      return sets(registry.metadataSets().stream())
          .filter(set -> isFor(set, flows) && isBy(set, reported.providers()))
          .toList();
    }
    Set<ArtefactRef> structures = registry.matching(((MetadataQuery.About) subject).structures());
    return sets(registry.metadataSets().stream())
        .filter(set -> set.targets().stream().anyMatch(target -> means(target, structures)))
        .toList();
  }

  private Stream<MetadataSet> sets(Stream<ArtefactRef> refs) {
    return registry.findAll(refs.toList()).stream().map(MetadataSet.class::cast);
  }

  private boolean isFor(MetadataSet set, Set<ArtefactRef> flows) {
    try {
      Urn context = set.context();
      return context != null && flows.contains(layouts.layout(context).flow());
    } catch (NotFound e) {
      return false;
    }
  }

  private boolean isBy(MetadataSet set, Set<Provider> wanted) {
    return wanted.isEmpty() || wanted.stream().anyMatch(provider -> isBy(set, provider));
  }

  /** The agreement says who provides; without one it is the agency of the set. */
  private boolean isBy(MetadataSet set, Provider wanted) {
    Optional<Urn> agreed =
        Optional.ofNullable(set.metadataProvisionAgreement())
            .flatMap(agreement -> registry.find(agreement, MetadataProvisionAgreement.class))
            .map(MetadataProvisionAgreement::metadataProvider);
    boolean isAnyAgency = wanted.agency().equals(StructureQuery.ANY);
    return agreed
        .map(
            provider ->
                provider.item().equals(wanted.id())
                    && (isAnyAgency || provider.agency().equals(wanted.agency())))
        .orElseGet(
            () -> set.base().agency().equals(wanted.id()) && (isAnyAgency || isListed(wanted)));
  }

  private boolean isListed(Provider provider) {
    Urn scheme =
        new ArtefactRef(
                MetadataProviderScheme.TYPE.structureClass(),
                provider.agency(),
                "METADATA_PROVIDERS",
                Version.DEFAULT)
            .urn();
    return registry.find(scheme, MetadataProviderScheme.class).stream()
        .flatMap(found -> found.items().stream())
        .anyMatch(item -> item.id().equals(provider.id()));
  }

  /** Whether a target is one of some structures, or an item in one. */
  private boolean means(Urn target, Set<ArtefactRef> structures) {
    return target.isWildcard()
        ? structures.stream().anyMatch(target.artefact()::matches)
        : registry.resolve(target).filter(structures::contains).isPresent();
  }
}
