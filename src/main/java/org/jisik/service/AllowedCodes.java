package org.jisik.service;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jisik.model.artefact.Artefact;
import org.jisik.model.artefact.ConstraintAttachment;
import org.jisik.model.artefact.DataConstraint;
import org.jisik.model.artefact.Maintainable;
import org.jisik.model.artefact.MetadataConstraint;
import org.jisik.model.artefact.ProvisionAgreement;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.time.TimePeriod;
import org.jspecify.annotations.Nullable;

/**
 * The codes that components may have where constraints are attached: to a structure, to a flow of
 * it, to an agreement about that flow, to the provider who made the agreement. All of them count
 * together.
 */
final class AllowedCodes {

  private final Registry registry;
  private final Instant at;
  private final Set<ArtefactRef> asked;

  /**
   * @param at a constraint counts while it is valid
   * @param asked constraints that count in any case, also those that say what data there are
   */
  AllowedCodes(Registry registry, Instant at, Set<ArtefactRef> asked) {
    this.registry = registry;
    this.at = at;
    this.asked = asked;
  }

  /** The constraints that limit a flow, a structure or an agreement by itself. */
  List<ConstraintLimits> on(ArtefactRef constrained) {
    return Stream.concat(
            registry.findAll(registry.parents(constrained).toList()).stream(),
            ofProvider(constrained))
        .flatMap(artefact -> limits(artefact).stream())
        .toList();
  }

  /** The codes that all of some constraints allow a component. */
  static Set<String> of(String component, CodeTree codes, List<ConstraintLimits> constraints) {
    Set<String> allowed = new HashSet<>(codes.ids());
    constraints.forEach(limits -> allowed.retainAll(limits.allowed(component, codes)));
    return allowed;
  }

  private Stream<Artefact> ofProvider(ArtefactRef agreement) {
    return registry.find(agreement.urn(), ProvisionAgreement.class).stream()
        .map(ProvisionAgreement::dataProvider)
        .flatMap(provider -> provider == null ? Stream.of() : attachedTo(provider));
  }

  private Stream<Artefact> attachedTo(Urn provider) {
    return registry.resolve(provider).stream()
        .flatMap(scheme -> registry.findAll(registry.parents(scheme).toList()).stream())
        .filter(artefact -> provider.item().equals(item(attachment(artefact))));
  }

  private static @Nullable ConstraintAttachment attachment(Artefact artefact) {
    return artefact instanceof DataConstraint constraint ? constraint.attachment() : null;
  }

  private static String item(@Nullable ConstraintAttachment attachment) {
    return attachment == null || attachment.dataProvider() == null
        ? ""
        : attachment.dataProvider().item();
  }

  private Optional<ConstraintLimits> limits(Artefact artefact) {
    boolean isAsked = asked.contains(artefact.ref());
    if (!isAsked && !isValid(artefact.base())) {
      return Optional.empty();
    }
    if (artefact instanceof DataConstraint constraint && (isAsked || !constraint.isActual())) {
      return Optional.of(ConstraintLimits.of(constraint));
    }
    return artefact instanceof MetadataConstraint constraint
        ? Optional.of(ConstraintLimits.of(constraint))
        : Optional.empty();
  }

  private boolean isValid(Maintainable base) {
    return period(base.validFrom()).map(from -> !at.isBefore(from.start())).orElse(true)
        && period(base.validTo()).map(to -> at.isBefore(to.until())).orElse(true);
  }

  private static Optional<TimePeriod> period(@Nullable String text) {
    return text == null ? Optional.empty() : TimePeriod.find(text, TimePeriod.CALENDAR_YEAR);
  }
}
