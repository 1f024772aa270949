package org.jisik.service.view;

import java.util.Optional;
import java.util.Set;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ArtefactGraph;
import org.jisik.model.artefact.ArtefactTypes;
import org.jisik.model.artefact.Categorisation;
import org.jisik.model.artefact.HierarchicalCodelist;
import org.jisik.model.artefact.Hierarchy;
import org.jisik.model.artefact.Process;
import org.jisik.model.describe.Era;
import org.jisik.model.reference.Urn;

/**
 * References as SDMX 2.1 has them: to one version, where a range becomes the version that it means
 * here, and to things that 2.1 has. A draft has no form there, and neither has what refers to it.
 */
final class ConcreteReferencesView implements EraView {

  private final ArtefactGraph known;

  ConcreteReferencesView(ArtefactGraph known) {
    this.known = known;
  }

  @Override
  public Viewed of(Artefact artefact, Era era) {
    if (era != Era.V21) {
      return Viewed.as(artefact);
    }
    Set<Urn> references = known.references(artefact.ref());
    return references.stream()
        .flatMap(urn -> obstacle(artefact, in21(urn), era).stream())
        .findFirst()
        .map(reason -> Viewed.without(artefact, reason))
        .orElseGet(() -> Viewed.as(with(artefact, references)));
  }

  private Artefact with(Artefact artefact, Set<Urn> references) {
    return references.stream().allMatch(urn -> in21(urn).equals(urn))
        ? artefact
        : Rewritten.withReferences(artefact, this::in21);
  }

  private Urn in21(Urn urn) {
    Urn concrete =
        urn.isRange()
            ? known.resolve(urn).map(found -> urn.withVersion(found.version())).orElse(urn)
            : urn;
    boolean isHierarchy = concrete.type().equals(Hierarchy.TYPE.structureClass());
    return isHierarchy && !concrete.isItem()
        ? concrete.withType(HierarchicalCodelist.TYPE.structureClass())
        : concrete;
  }

  private static Optional<String> obstacle(Artefact artefact, Urn urn, Era era) {
    if (urn.version().contains("-")) {
      return Optional.of(
          "it refers to %s, and %s has no versions with an extension".formatted(urn, era));
    }
    return refersToAnything(artefact) && !ArtefactTypes.isIn(era, urn.type())
        ? Optional.of("it refers to %s, which %s does not have".formatted(urn, era))
        : Optional.empty();
  }

  /** Whether its references may be to things of any type. */
  private static boolean refersToAnything(Artefact artefact) {
    return artefact instanceof Categorisation || artefact instanceof Process;
  }
}
