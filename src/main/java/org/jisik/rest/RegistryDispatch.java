package org.jisik.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisik.model.registry.QueryRegistrationRequest;
import org.jisik.model.registry.QueryRegistrationResponse;
import org.jisik.model.registry.QuerySubscriptionRequest;
import org.jisik.model.registry.QuerySubscriptionResponse;
import org.jisik.model.registry.RegistryMessage;
import org.jisik.model.registry.StatusMessage;
import org.jisik.model.registry.SubmitRegistrationsRequest;
import org.jisik.model.registry.SubmitRegistrationsResponse;
import org.jisik.model.registry.SubmitSubscriptionsRequest;
import org.jisik.model.registry.SubmitSubscriptionsResponse;
import org.jisik.service.Caller;
import org.jisik.service.registration.RegistrationDesk;
import org.jisik.service.registration.RegistrationService;
import org.jisik.service.registration.SubscriptionService;

/** Finds who answers a message of the registry, those about structures excepted. */
@ApplicationScoped
public class RegistryDispatch {

  private static final Map<Class<? extends RegistryMessage>, Class<? extends RegistryMessage>>
      ANSWERS =
          Map.of(
              SubmitRegistrationsRequest.class, SubmitRegistrationsResponse.class,
              QueryRegistrationRequest.class, QueryRegistrationResponse.class,
              SubmitSubscriptionsRequest.class, SubmitSubscriptionsResponse.class,
              QuerySubscriptionRequest.class, QuerySubscriptionResponse.class);

  private static final int OK = 200;
  private static final int MULTI_STATUS = 207;

  private final RegistrationService registrations;
  private final RegistrationDesk desk;
  private final SubscriptionService subscriptions;
  private final Callers callers;

  public RegistryDispatch(
      RegistrationService registrations,
      RegistrationDesk desk,
      SubscriptionService subscriptions,
      Callers callers) {
    this.registrations = registrations;
    this.desk = desk;
    this.subscriptions = subscriptions;
    this.callers = callers;
  }

  /** An answer and its HTTP status. */
  record Reply(RegistryMessage message, int status) {

    /** One status if all parts ended alike, else that there are several. */
    static Reply of(RegistryMessage message, Stream<StatusMessage> parts) {
      List<Integer> codes = parts.map(Reply::code).distinct().toList();
      return new Reply(message, codes.size() == 1 ? codes.get(0) : MULTI_STATUS);
    }

    private static int code(StatusMessage message) {
      return message.texts().isEmpty() ? OK : message.texts().get(0).code();
    }
  }

  /** What kind of message answers this one; empty if nobody here does. */
  static Optional<Class<? extends RegistryMessage>> answerTo(RegistryMessage message) {
    return Optional.ofNullable(ANSWERS.get(message.getClass()));
  }

  /** Does what a message says that has an answer. */
  Reply reply(RegistryMessage message) {
    Caller caller = callers.current();
    if (message instanceof SubmitRegistrationsRequest request) {
      SubmitRegistrationsResponse answer = desk.submit(request, caller);
      return Reply.of(
          answer, answer.results().stream().map(SubmitRegistrationsResponse.Result::message));
    }
    if (message instanceof QueryRegistrationRequest request) {
      return new Reply(registrations.find(request), OK);
    }
    if (message instanceof SubmitSubscriptionsRequest request) {
      SubmitSubscriptionsResponse answer = subscriptions.submit(request, caller);
      return Reply.of(
          answer, answer.results().stream().map(SubmitSubscriptionsResponse.Result::message));
    }
    if (message instanceof QuerySubscriptionRequest request) {
      return new Reply(subscriptions.find(request, caller), OK);
    }
    throw new IllegalArgumentException(message.getClass() + " has no answer");
  }
}
