package org.jisik.service.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jisik.error.NoResults;
import org.jisik.model.reference.ArtefactRef;
import org.jisik.model.reference.Urn;
import org.jisik.model.registry.QueryRegistrationRequest;
import org.jisik.model.registry.QueryRegistrationRequest.Sets;
import org.jisik.model.registry.QueryRegistrationResponse;
import org.jisik.model.registry.QueryRegistrationResponse.Result;
import org.jisik.model.registry.Registration;
import org.jisik.model.registry.StatusMessage;
import org.jisik.model.registry.StatusMessage.Status;
import org.jisik.query.ArtefactPattern;
import org.jisik.query.RegistrationQuery;
import org.jisik.query.StructureQuery;
import org.jisik.service.Registry;
import org.jisik.store.RegistrationStore;

/** Answers questions for registrations; those that are not valid today are not told. */
@ApplicationScoped
public class RegistrationService {

  private static final Set<String> ANY = Set.of(StructureQuery.ANY);
  private static final StatusMessage DONE = new StatusMessage(Status.SUCCESS, List.of());

  private final Registry registry;
  private final RegistrationStore store;
  private final Clock clock;

  public RegistrationService(Registry registry, RegistrationStore store, Clock clock) {
    this.registry = registry;
    this.store = store;
    this.clock = clock;
  }

  /**
   * The registrations that a query asks for.
   *
   * @throws NoResults if nothing matches
   */
  public QueryRegistrationResponse find(RegistrationQuery query) {
    List<Result> results = results(query, Sets.ALL, false);
    if (results.isEmpty()) {
      throw new NoResults("no registration matches " + query.subject());
    }
    return new QueryRegistrationResponse(DONE, results);
  }

  /** The registrations that a message asks for; there may be none. */
  public QueryRegistrationResponse find(QueryRegistrationRequest request) {
    RegistrationQuery query =
        new RegistrationQuery(
            Optional.ofNullable(request.about())
                .map(RegistrationService::subject)
                .orElse(new RegistrationQuery.OfProvider(ANY, ANY)));
    return new QueryRegistrationResponse(
        DONE, results(query, request.sets(), request.returnConstraints()));
  }

  private static RegistrationQuery.Subject subject(Urn about) {
    return about.isItem()
        ? new RegistrationQuery.OfProvider(Set.of(about.agency()), Set.of(about.item()))
        : new RegistrationQuery.Of(ArtefactPattern.of(about));
  }

  private List<Result> results(RegistrationQuery query, Sets sets, boolean withConstraints) {
    Instant now = clock.instant();
    Predicate<Context> isMeant = isMeant(query.subject());
    Map<Urn, Optional<Context>> contexts = new HashMap<>();
    return registrations(query)
        .filter(registration -> registration.isValidAt(now))
        .flatMap(
            registration ->
                contexts
                    .computeIfAbsent(
                        registration.provisionAgreement(), urn -> Context.find(registry, urn))
                    .filter(isMeant)
                    .filter(context -> isOf(sets, context))
                    .map(context -> result(registration, context, withConstraints))
                    .stream())
        .toList();
  }

  private Stream<Registration> registrations(RegistrationQuery query) {
    return query.subject() instanceof RegistrationQuery.WithId one
        ? store.find(one.id()).stream()
        : store.list(query.updatedAfter(), query.updatedBefore()).stream();
  }

  private Predicate<Context> isMeant(RegistrationQuery.Subject subject) {
    if (subject instanceof RegistrationQuery.OfProvider providers) {
      return context -> isMeant(providers, context);
    }
    if (subject instanceof RegistrationQuery.Of about) {
      Set<ArtefactRef> meant = about.context().select(registry.list());
      return context -> context.artefacts().anyMatch(meant::contains);
    }
    return context -> true;
  }

  private static boolean isMeant(RegistrationQuery.OfProvider wanted, Context context) {
    Urn provider = context.provider();
    return provider == null
        ? wanted.agencies().equals(ANY) && wanted.ids().equals(ANY)
        : isIn(wanted.agencies(), provider.agency()) && isIn(wanted.ids(), provider.item());
  }

  private static boolean isIn(Set<String> wanted, String value) {
    return wanted.contains(StructureQuery.ANY) || wanted.contains(value);
  }

  private static boolean isOf(Sets sets, Context context) {
    return switch (sets) {
      case ALL -> true;
      case DATA -> !context.isMetadata();
      case METADATA -> context.isMetadata();
    };
  }

  private Result result(Registration registration, Context context, boolean withConstraints) {
    List<Urn> constraints = withConstraints ? constraints(context) : List.of();
    return new Result(registration, context.isMetadata(), constraints);
  }

  private List<Urn> constraints(Context context) {
    return context
        .artefacts()
        .flatMap(registry::parents)
        .filter(ref -> ref.type().name().equals("DataConstraint"))
        .distinct()
        .map(ref -> ref.urn())
        .sorted(Comparator.comparing(Urn::toString))
        .toList();
  }
}
