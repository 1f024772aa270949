package org.jisik.service.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jisik.model.registry.Registration;
import org.jisik.model.registry.Registration.Indexing;
import org.jisik.model.registry.StatusMessage;
import org.jisik.model.registry.SubmitRegistrationsRequest;
import org.jisik.model.registry.SubmitRegistrationsRequest.Request;
import org.jisik.model.registry.SubmitRegistrationsResponse;
import org.jisik.model.registry.SubmitRegistrationsResponse.Result;
import org.jisik.service.Caller;
import org.jisik.service.Registry;
import org.jisik.store.RegistrationStore;

/** Takes registrations, each for itself: one that is refused does not hinder the others. */
@ApplicationScoped
public class RegistrationDesk {

  private final RegistrationRules rules;
  private final RegistrationStore store;
  private final Clock clock;

  public RegistrationDesk(Registry registry, RegistrationStore store, Clock clock) {
    this.rules = new RegistrationRules(registry);
    this.store = store;
    this.clock = clock;
  }

  /**
   * Takes the registrations of a message, in its order.
   *
   * @throws org.jisik.error.Unauthenticated if the caller has not said who they are
   */
  public SubmitRegistrationsResponse submit(SubmitRegistrationsRequest message, Caller caller) {
    caller.require(caller.isKnown() || caller.isAdmin(), "registering data");
    return new SubmitRegistrationsResponse(
        message.requests().stream().map(request -> submit(request, caller)).toList());
  }

  private Result submit(Request request, Caller caller) {
    Registration submitted = request.registration();
    return switch (request.action()) {
      case DELETE -> delete(submitted, caller);
      case REPLACE -> replace(submitted, caller);
      case MERGE ->
          current(submitted).isPresent() ? replace(submitted, caller) : append(submitted, caller);
      case APPEND -> append(submitted, caller);
      case INFORMATION -> look(submitted, caller);
    };
  }

  private Result append(Registration submitted, Caller caller) {
    Optional<StatusMessage> objection = rules.objection(submitted, caller);
    if (objection.isPresent()) {
      return new Result(submitted, objection.get());
    }
    String id = submitted.id() == null ? UUID.randomUUID().toString() : submitted.id();
    Registration named = submitted.named(id, now());
    return store.append(named, caller.name())
        ? kept(named, Verdict.APPENDED, "registered as " + id)
        : new Result(submitted, Verdict.CONFLICT.message("there is a registration %s already", id));
  }

  private Result replace(Registration submitted, Caller caller) {
    Optional<Registration> current = current(submitted);
    if (current.isEmpty()) {
      return new Result(submitted, absent(submitted));
    }
    Optional<StatusMessage> objection =
        RegistrationRules.rights(current.get(), caller)
            .or(() -> rules.objection(submitted, caller));
    if (objection.isPresent()) {
      return new Result(submitted, objection.get());
    }
    Registration named = submitted.named(String.valueOf(submitted.id()), now());
    return store.replace(named, caller.name())
        ? kept(named, Verdict.CHANGED, "replaced")
        : new Result(submitted, absent(submitted));
  }

  /** Only the id counts: the agreement may be gone. */
  private Result delete(Registration submitted, Caller caller) {
    Optional<Registration> current = current(submitted);
    Optional<StatusMessage> objection =
        current.flatMap(registration -> RegistrationRules.rights(registration, caller));
    if (objection.isPresent()) {
      return new Result(submitted, objection.get());
    }
    boolean isDeleted =
        current.isPresent() && store.delete(String.valueOf(submitted.id()), now(), caller.name());
    return new Result(
        current.orElse(submitted),
        isDeleted ? Verdict.CHANGED.message("deleted") : absent(submitted));
  }

  private Result look(Registration submitted, Caller caller) {
    return new Result(
        submitted,
        rules
            .objection(submitted, caller)
            .orElseGet(() -> Verdict.CHANGED.message("it is acceptable; nothing is changed")));
  }

  private Optional<Registration> current(Registration submitted) {
    return Optional.ofNullable(submitted.id()).flatMap(store::find);
  }

  private static StatusMessage absent(Registration submitted) {
    return submitted.id() == null
        ? Verdict.INVALID.message(
            "a registration is replaced or deleted by its id, which is missing")
        : Verdict.NOT_FOUND.message("there is no registration %s", submitted.id());
  }

  private static Result kept(Registration registration, Verdict verdict, String text) {
    return new Result(
        registration,
        registration.indexing().equals(Indexing.NONE)
            ? verdict.message("%s", text)
            : verdict.warning(text + "; the contents of the source are not indexed here"));
  }

  /** As far as every database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
