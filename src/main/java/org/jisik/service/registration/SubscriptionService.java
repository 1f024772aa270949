package org.jisik.service.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jisik.model.registry.QuerySubscriptionRequest;
import org.jisik.model.registry.QuerySubscriptionResponse;
import org.jisik.model.registry.StatusMessage;
import org.jisik.model.registry.StatusMessage.Status;
import org.jisik.model.registry.SubmitSubscriptionsRequest;
import org.jisik.model.registry.SubmitSubscriptionsRequest.Request;
import org.jisik.model.registry.SubmitSubscriptionsResponse;
import org.jisik.model.registry.SubmitSubscriptionsResponse.Result;
import org.jisik.model.registry.Subscription;
import org.jisik.service.Caller;
import org.jisik.store.SubscriptionStore;
import org.jisik.store.SubscriptionStore.Kept;

/**
 * Takes subscriptions and tells them. Whoever has signed in may subscribe; a subscription is the
 * business of the user who made it, and of an admin.
 *
 * <p>What will not be sent is said at once, in a warning.
 */
@ApplicationScoped
public class SubscriptionService {

  private final SubscriptionStore store;
  private final NotifiedHosts hosts;
  private final Clock clock;

  public SubscriptionService(SubscriptionStore store, NotifiedHosts hosts, Clock clock) {
    this.store = store;
    this.hosts = hosts;
    this.clock = clock;
  }

  /**
   * Takes the subscriptions of a message, in its order, each for itself.
   *
   * @throws org.jisik.error.Unauthenticated if the caller has not said who they are
   */
  public SubmitSubscriptionsResponse submit(SubmitSubscriptionsRequest message, Caller caller) {
    caller.require(caller.isKnown(), "subscribing");
    return new SubmitSubscriptionsResponse(
        message.requests().stream().map(request -> submit(request, caller)).toList());
  }

  /**
   * The subscriptions of an organisation that are the caller's business.
   *
   * @throws org.jisik.error.Unauthenticated if the caller has not said who they are
   */
  public QuerySubscriptionResponse find(QuerySubscriptionRequest request, Caller caller) {
    caller.require(caller.isKnown(), "reading subscriptions");
    List<Subscription> own =
        store.list().stream()
            .filter(kept -> isOwn(kept, caller))
            .map(Kept::subscription)
            .filter(subscription -> subscription.organisation().equals(request.organisation()))
            .toList();
    return new QuerySubscriptionResponse(new StatusMessage(Status.SUCCESS, List.of()), own);
  }

  private static boolean isOwn(Kept kept, Caller caller) {
    return caller.isAdmin() || kept.owner().equals(caller.name());
  }

  private Result submit(Request request, Caller caller) {
    Subscription submitted = request.subscription();
    return switch (request.action()) {
      case APPEND -> append(submitted, caller);
      case REPLACE -> replace(submitted, caller);
      case DELETE -> delete(submitted, caller);
      case MERGE ->
          submitted.urn() == null ? append(submitted, caller) : replace(submitted, caller);
      case INFORMATION ->
          result(submitted, message(submitted, Verdict.CHANGED, "nothing is changed"));
    };
  }

  private Result append(Subscription submitted, Caller caller) {
    if (submitted.urn() != null) {
      return result(
          submitted,
          Verdict.INVALID.message("the URN of a new subscription is given by the registry"));
    }
    Subscription named = submitted.named("urn:uuid:" + UUID.randomUUID());
    store.append(named, now(), caller.name());
    return result(named, message(named, Verdict.APPENDED, "subscribed"));
  }

  private Result replace(Subscription submitted, Caller caller) {
    boolean isReplaced =
        own(submitted, caller).isPresent() && store.replace(submitted, now(), caller.name());
    return result(
        submitted,
        isReplaced ? message(submitted, Verdict.CHANGED, "replaced") : absent(submitted));
  }

  private Result delete(Subscription submitted, Caller caller) {
    boolean isDeleted =
        own(submitted, caller).isPresent()
            && store.delete(String.valueOf(submitted.urn()), now(), caller.name());
    return result(submitted, isDeleted ? Verdict.CHANGED.message("deleted") : absent(submitted));
  }

  /** Those of others are not told apart from those that do not exist. */
  private Optional<Kept> own(Subscription submitted, Caller caller) {
    return Optional.ofNullable(submitted.urn())
        .flatMap(store::find)
        .filter(kept -> isOwn(kept, caller));
  }

  private static StatusMessage absent(Subscription submitted) {
    return submitted.urn() == null
        ? Verdict.INVALID.message(
            "a subscription is replaced or deleted by its RegistryURN, which is missing")
        : Verdict.NOT_FOUND.message("there is no subscription %s of yours", submitted.urn());
  }

  private static Result result(Subscription subscription, StatusMessage message) {
    return new Result(subscription.urn(), subscription.subscriberId(), message);
  }

  private StatusMessage message(Subscription subscription, Verdict verdict, String text) {
    List<String> refusals = new ArrayList<>();
    subscription.http().forEach(address -> hosts.refusal(address).ifPresent(refusals::add));
    if (!subscription.mailTo().isEmpty()) {
      refusals.add("mail is not sent by this server");
    }
    if (subscription.http().isEmpty() && subscription.mailTo().isEmpty()) {
      refusals.add("there is no address to notify");
    }
    return refusals.isEmpty()
        ? verdict.message("%s", text)
        : verdict.warning(text + "; " + String.join("; ", refusals.stream().distinct().toList()));
  }

  private Instant now() {
    return clock.instant();
  }
}
