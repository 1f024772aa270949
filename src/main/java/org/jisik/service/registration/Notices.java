package org.jisik.service.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.artefact.Categorisation;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.registry.EventSelector;
import org.jisik.model.registry.NotifyRegistryEvent;
import org.jisik.model.registry.ObjectSelector;
import org.jisik.model.registry.Registration;
import org.jisik.model.registry.RegistrationEvents;
import org.jisik.model.registry.RegistryEvent;
import org.jisik.model.registry.Subscription;
import org.jisik.service.Registry;
import org.jisik.store.SubscriptionStore;
import org.jisik.store.SubscriptionStore.Kept;

/**
 * Finds whom to tell of a change: those who subscribed before it, whose subscription holds on that
 * day, and whose address is on an allowed host. What could not be told for a day is not told any
 * more.
 */
@ApplicationScoped
public class Notices {

  private static final Duration STALE = Duration.ofDays(1);

  private final Registry registry;
  private final SubscriptionStore subscriptions;
  private final NotifiedHosts hosts;
  private final Clock clock;

  public Notices(
      Registry registry, SubscriptionStore subscriptions, NotifiedHosts hosts, Clock clock) {
    this.registry = registry;
    this.subscriptions = subscriptions;
    this.hosts = hosts;
    this.clock = clock;
  }

  /** What is to be told of some changes, in their order. */
  public List<Notice> of(List<RegistryEvent> events) {
    List<Kept> kept = subscriptions.list();
    return events.stream()
        .filter(event -> event.time().isAfter(clock.instant().minus(STALE)))
        .flatMap(event -> kept.stream().flatMap(it -> notices(event, it)))
        .toList();
  }

  private Stream<Notice> notices(RegistryEvent event, Kept kept) {
    Subscription subscription = kept.subscription();
    boolean isWanted =
        !event.time().isBefore(kept.since())
            && subscription.validity().contains(event.time().atZone(ZoneOffset.UTC).toLocalDate())
            && isSelected(event, subscription.events());
    return isWanted
        ? subscription.http().stream()
            .filter(address -> hosts.refusal(address).isEmpty())
            .map(address -> new Notice(address.url(), message(event, subscription)))
        : Stream.of();
  }

  private static NotifyRegistryEvent message(RegistryEvent event, Subscription subscription) {
    ArtefactRef artefact = event.artefact();
    return new NotifyRegistryEvent(
        event.time(),
        artefact == null ? null : artefact.urn().toString(),
        String.valueOf(subscription.urn()),
        event.action(),
        event.registration());
  }

  private boolean isSelected(RegistryEvent event, EventSelector selector) {
    if (event.artefact() != null) {
      return selector.structures() != null && selector.structures().matches(event.artefact());
    }
    return event.registration() != null && isSelected(event.registration(), selector);
  }

  private boolean isSelected(Registration registration, EventSelector selector) {
    Optional<Context> context = Context.find(registry, registration.provisionAgreement());
    boolean isMetadata = context.map(Context::isMetadata).orElse(false);
    RegistrationEvents events = isMetadata ? selector.metadata() : selector.data();
    return events != null
        && (events.isAll()
            || (registration.id() != null && events.ids().contains(registration.id()))
            || context.map(it -> isSelected(it, events)).orElse(false));
  }

  private boolean isSelected(Context context, RegistrationEvents events) {
    return events.agreements().stream()
            .anyMatch(urn -> registry.resolve(urn).filter(context.agreement()::equals).isPresent())
        || events.providers().stream().anyMatch(context::isProvidedBy)
        || isAny(events.flows(), context.flows())
        || isAny(events.structures(), context.structures())
        || events.categories().stream().anyMatch(category -> isIn(category, context));
  }

  private static boolean isAny(List<ObjectSelector> selectors, List<ArtefactRef> artefacts) {
    return artefacts.stream()
        .anyMatch(artefact -> selectors.stream().anyMatch(it -> it.matches(artefact)));
  }

  private boolean isIn(Urn category, Context context) {
    return Stream.concat(context.flows().stream(), context.structures().stream())
        .flatMap(registry::parents)
        .map(ref -> registry.find(ref.urn(), Categorisation.class))
        .flatMap(Optional::stream)
        .anyMatch(categorisation -> category.equals(categorisation.target()));
  }
}
